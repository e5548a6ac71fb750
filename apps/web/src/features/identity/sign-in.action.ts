'use server'
import { ApiError } from '@trivselsrum/contracts/client'
import { signIn } from '@trivselsrum/contracts/identity'
import { enterDemo } from '@trivselsrum/contracts/installation'
import { redirect } from 'next/navigation'
import { call, callPatiently } from '@/lib/api-server'
import type { FormState } from '@/lib/form-state'
import { ownPath, paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'
import { afterSignIn } from './after-sign-in'

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const { email = '', password = '', next } = textOf(form, ['email', 'password', 'next'])
  let to: string
  try {
    to = await afterSignIn(await call(signIn, { body: { email, password } }), next)
  } catch (error) {
    const isHalfway = error instanceof ApiError && error.problem.code === 'second-factor-asked'
    if (!isHalfway) return refusedState(error, { email })
    to = paths.secondStep(ownPath(next))
  }
  redirect(to)
}

export async function enterDemoAction(): Promise<void> {
  const { company } = await callPatiently(enterDemo)
  redirect(paths.company(company))
}
