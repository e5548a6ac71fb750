'use server'
import { withdrawContribution } from '@trivselsrum/contracts/taking-part'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'
import { forgetCode } from './code-cookie'

export async function withdrawContributionAction(_: FormState, form: FormData): Promise<FormState> {
  const { receipt = '', contribution = '', consultation } = textOf(form, ['receipt', 'contribution', 'consultation'])
  try {
    await call(withdrawContribution, { body: { receipt, contribution } })
  } catch (error) {
    return refusedState(error, {})
  }
  revalidatePath('/', 'layout')
  redirect(paths.ownContributions(consultation, 'withdrawn'))
}

export async function forgetOwnCodeAction(form: FormData): Promise<void> {
  const { consultation = '' } = textOf(form, ['consultation'])
  await forgetCode(consultation)
  redirect(paths.receipt())
}
