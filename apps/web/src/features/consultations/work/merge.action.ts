'use server'
import { mergeContribution } from '@trivselsrum/contracts/contributions'
import { revalidatePath } from 'next/cache'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'

interface Shown {
  company: string
  consultation: string
  section: string
  contribution: string
  version: number
}

/** Merges the contribution shown with the one chosen, into whichever of both is to stand, and leads back to that one. */
export async function mergeAction(shown: Shown, _: FormState, form: FormData): Promise<FormState> {
  const { company, consultation, section } = shown
  const values = textOf(form, ['other', 'stands'])
  const [id = '', version] = (values.other ?? '').split(' ')
  const [one, other] = [
    { id: shown.contribution, version: shown.version },
    { id, version: Number(version) },
  ]
  const [goes, stands] = values.stands === 'otherOne' ? [one, other] : [other, one]
  const to = `${paths.consultation(company, consultation, { section })}#contribution-${stands.id}`
  const state = await attempt(values, to, () =>
    call(mergeContribution, {
      params: { company, consultation, contribution: goes.id },
      body: { version: goes.version, into: stands.id },
    }),
  )
  // Both are shown as they are by now.
  revalidatePath('/', 'layout')
  return state
}
