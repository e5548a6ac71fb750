'use server'
import { beginDeletion, deleteAccount, importCompany, undoDeletion } from '@trivselsrum/contracts/leaving'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { call, callPatiently } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'

export async function deleteAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const { proof = '' } = textOf(form, ['proof'])
  return attempt({}, paths.goodbye(), () => call(deleteAccount, { body: { proof } }))
}

export async function beginDeletionAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const { companyName = '', proof = '' } = textOf(form, ['companyName', 'proof'])
  return attempt({ companyName }, paths.companyDeletion(company), () =>
    call(beginDeletion, { params: { company }, body: { companyName, proof } }),
  )
}

export async function undoDeletionAction(company: string): Promise<FormState> {
  return attempt({}, paths.company(company), () => call(undoDeletion, { params: { company } }))
}

export async function importCompanyAction(_: FormState, form: FormData): Promise<FormState> {
  const file = form.get('archive')
  const bytes = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.of()
  let made: { company: string }
  try {
    made = await callPatiently(importCompany, { body: { archive: bytes.toString('base64') } })
  } catch (error) {
    return refusedState(error, {})
  }
  revalidatePath('/', 'layout')
  redirect(paths.company(made.company))
}
