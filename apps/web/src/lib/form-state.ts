import type { Problem } from '@trivselsrum/contracts/problem'

/** What a form knows after it was sent and refused: why, and what was typed, so that nothing is lost. */
export interface FormState {
  problem?: Pick<Problem, 'title' | 'detail' | 'code'>
  fields: Record<string, string>
  values: Record<string, string>
}

export const untouched: FormState = { fields: {}, values: {} }
