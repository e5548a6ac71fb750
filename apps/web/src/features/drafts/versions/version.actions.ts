'use server'
import { namePolicyVersion, restorePolicyVersion } from '@trivselsrum/contracts/policy-drafts'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'

interface Shown {
  company: string
  policy: string
  version: string
}

export async function nameVersionAction(
  { company, policy, version }: Shown,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { name = '' } = textOf(form, ['name'])
  return attempt({ name }, paths.versions(company, policy), () =>
    call(namePolicyVersion, { params: { company, policy }, body: { version, name } }),
  )
}

export async function restoreVersionAction(shown: Shown): Promise<FormState> {
  return attempt({}, paths.draft(shown.company, shown.policy), () =>
    call(restorePolicyVersion, { params: { ...shown } }),
  )
}
