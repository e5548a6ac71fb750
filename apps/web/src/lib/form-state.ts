import type { Problem } from '@trivselsrum/contracts/problem'

/** What a form knows after it was sent: why it was refused and what was typed, so that nothing is lost; or what came of it. */
export interface FormState {
  problem?: Pick<Problem, 'title' | 'detail' | 'code'>
  fields: Record<string, string>
  values: Record<string, string>
  /** In one sentence, where the page stays. */
  done?: string
}

export const untouched: FormState = { fields: {}, values: {} }
