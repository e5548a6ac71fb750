'use server'
import { withdrawContribution } from '@trivselsrum/contracts/taking-part'
import { Slug } from '@trivselsrum/contracts/values'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'
import { forgetCode } from './code-cookie'

export async function withdrawContributionAction(_: FormState, form: FormData): Promise<FormState> {
  const { receipt, contribution, consultation, company } = ownFields(form)
  try {
    await call(withdrawContribution, { body: { receipt, contribution } })
  } catch (error) {
    return refusedState(error, {})
  }
  revalidatePath('/', 'layout')
  redirect(paths.ownContributions(consultation, { company, done: 'withdrawn' }))
}

export async function forgetOwnCodeAction(form: FormData): Promise<void> {
  const { consultation, company } = ownFields(form)
  await forgetCode(consultation)
  redirect(company ? paths.takePart(company, consultation) : paths.receipt())
}

/** What the forms of these pages carry; of a company its address, for members. */
function ownFields(form: FormData) {
  const names = ['receipt', 'contribution', 'consultation', 'company'] as const
  const { receipt = '', contribution = '', consultation = '', company } = textOf(form, names)
  return { receipt, contribution, consultation, company: Slug.safeParse(company).data }
}
