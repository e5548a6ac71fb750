import type { FormState } from '@/lib/form-state'

/** What was refused of one contribution, with all that was typed for it. */
export interface Refusal extends FormState {
  /** How the passage reads in the draft by now. */
  now?: string
  /** What somebody else decided meanwhile, in one sentence. */
  theirs?: string
}

/** The list of contributions after something was done with one of them. */
export interface WorkState {
  /** By contribution: of several that were refused each keeps what was typed. */
  refused: Record<string, Refusal>
  /** The one it was done with last, and what came of it in one sentence. */
  last?: string
  done?: string
}

export const nothingDone: WorkState = { refused: {} }
