import { ApiError } from '@trivselsrum/contracts/client'
import type { Problem } from '@trivselsrum/contracts/problem'

/** What a form knows after it was sent and refused: why, and what was typed, so that nothing is lost. */
export interface FormState {
  problem?: Pick<Problem, 'title' | 'detail' | 'code'>
  fields: Record<string, string>
  values: Record<string, string>
}

export const untouched: FormState = { fields: {}, values: {} }

/** The state after a refusal. Anything but a refusal is thrown on: redirects are errors too. */
export function refusedState(error: unknown, values: Record<string, string>): FormState {
  if (!(error instanceof ApiError)) throw error
  const { title, detail, code, fields } = error.problem
  return {
    problem: { title, detail, code },
    fields: Object.fromEntries((fields ?? []).map(({ path, message }) => [path, message])),
    values,
  }
}

/** The text fields of a form by name; anything else in it is left out. */
export function textOf(form: FormData, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const value = form.get(name)
      return [name, typeof value === 'string' ? value : '']
    }),
  )
}
