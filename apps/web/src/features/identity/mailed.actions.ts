'use server'
import { proveByCode, proveByLink, requestProof, requestReset, resetPassword } from '@trivselsrum/contracts/mailed'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'

export async function requestResetAction(_: FormState, form: FormData): Promise<FormState> {
  const { email = '' } = textOf(form, ['email'])
  return attempt({ email }, paths.forgotPassword('sent'), () => call(requestReset, { body: { email } }))
}

export async function resetPasswordAction(token: string, _: FormState, form: FormData): Promise<FormState> {
  const { password = '' } = textOf(form, ['password'])
  return attempt({}, paths.signIn(undefined, 'changed'), () => call(resetPassword, { body: { token, password } }))
}

/** Signed in to the account the link is about. */
export async function proveOwnAction(token: string): Promise<FormState> {
  return attempt({}, paths.accountEmail(), () => call(proveByLink, { body: { token } }))
}

/** From outside it, with a new password. */
export async function proveAndChooseAction(token: string, _: FormState, form: FormData): Promise<FormState> {
  const { password = '' } = textOf(form, ['password'])
  return attempt({}, paths.signIn(undefined, 'changed'), () => call(proveByLink, { body: { token, password } }))
}

export async function proveByCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const { code = '' } = textOf(form, ['code'])
  return attempt({ code }, paths.accountEmail(), () => call(proveByCode, { body: { code } }))
}

export async function requestProofAction(): Promise<FormState> {
  return attempt({}, paths.accountEmail('sent'), () => call(requestProof))
}

/** Does it and leads on, or comes back with the reason and what was typed, passwords excepted. */
async function attempt(values: Record<string, string>, to: string, work: () => Promise<unknown>): Promise<FormState> {
  try {
    await work()
  } catch (error) {
    return refusedState(error, values)
  }
  revalidatePath('/', 'layout')
  redirect(to)
}
