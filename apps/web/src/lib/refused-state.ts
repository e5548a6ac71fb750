import { ApiError } from '@trivselsrum/contracts/client'
import { getTranslations } from 'next-intl/server'
import type { FormState } from './form-state'

/** The state after a refusal. Anything but a refusal is thrown on: redirects are errors too. */
export async function refusedState(error: unknown, values: Record<string, string>): Promise<FormState> {
  if (!(error instanceof ApiError)) throw error
  const { title, detail, code, fields } = error.problem
  return {
    problem: { code, ...(code === 'unreachable' ? await unreachable() : { title, detail }) },
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

/** A refusal without words of its own, because no answer came, gets them here in the reader's language. */
async function unreachable() {
  const t = await getTranslations('trouble')
  return { title: t('unreachable'), detail: t('unreachableDetail') }
}
