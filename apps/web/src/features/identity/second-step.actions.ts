'use server'
import type { Me } from '@trivselsrum/contracts/identity'
import { finishSignIn, finishSignInWithPasskey } from '@trivselsrum/contracts/second-factor'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import type { FormState } from '@/lib/form-state'
import { refusedState, textOf } from '@/lib/refused-state'
import { afterSignIn } from './after-sign-in'

export async function finishSignInAction(_: FormState, form: FormData): Promise<FormState> {
  const { code = '', next } = textOf(form, ['code', 'next'])
  return finish(next, () => call(finishSignIn, { body: { code } }))
}

export async function finishSignInWithPasskeyAction(_: FormState, form: FormData): Promise<FormState> {
  const { used = '', next } = textOf(form, ['used', 'next'])
  return finish(next, () => call(finishSignInWithPasskey, { body: { used: JSON.parse(used) } }))
}

async function finish(next: string | undefined, work: () => Promise<Me>): Promise<FormState> {
  let to: string
  try {
    to = await afterSignIn(await work(), next)
  } catch (error) {
    return refusedState(error, {})
  }
  redirect(to)
}
