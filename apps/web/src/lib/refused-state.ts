import { ApiError } from '@trivselsrum/contracts/client'
import type { Problem } from '@trivselsrum/contracts/problem'
import { getTranslations } from 'next-intl/server'
import type { FormState } from './form-state'

/** The state after a refusal. Anything but a refusal is thrown on: redirects are errors too. */
export async function refusedState(error: unknown, values: Record<string, string>): Promise<FormState> {
  if (!(error instanceof ApiError)) throw error
  return {
    problem: await saidOf(error.problem),
    fields: Object.fromEntries((error.problem.fields ?? []).map(({ path, message }) => [path, message])),
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

/** What a refusal says; one without words of its own, because no answer came, gets them here in the reader's language. */
export async function saidOf({ code, title, detail }: Problem): Promise<NonNullable<FormState['problem']>> {
  if (code !== 'unreachable') return { code, title, detail }
  const t = await getTranslations('trouble')
  return { code, title: t('unreachable'), detail: t('unreachableDetail') }
}
