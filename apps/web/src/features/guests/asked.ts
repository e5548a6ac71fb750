import type { FormState } from '@/lib/form-state'

/** What a sheet without a name shows: whose it is, the statements, and the departments to choose from. */
export interface Asked {
  company: string
  quarter: string
  question: string
  steps: readonly string[]
  lowest: number
  statements: { id: string; text: string }[]
  departments: { id: string; name: string }[]
}

/** A sheet after it was sent and refused. */
export interface SheetState extends FormState {
  /** The statements without a score. */
  missing: string[]
  /** What to do so that it can be sent after all. */
  way?: string
  /** Nothing can be handed in any more. */
  isOver: boolean
  /** What the page showed, for when it can no longer be read: what was typed stays on the page. */
  asked?: Asked
}

export const notSent: SheetState = { fields: {}, values: {}, missing: [], isOver: false }
