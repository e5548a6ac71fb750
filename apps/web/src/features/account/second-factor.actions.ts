'use server'
import {
  addPasskey,
  beginAuthenticatorApp,
  beginPasskey,
  confirmAuthenticatorApp,
  removeAuthenticatorApp,
  removePasskey,
  renewRecoveryCodes,
  requireSecondFactor,
} from '@trivselsrum/contracts/second-factor'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'
import type { CodesState, MakingState } from './codes-state'

const proofOf = (form: FormData) => ({ proof: textOf(form, ['proof']).proof ?? '' })

export async function beginAuthenticatorAppAction(_: FormState, form: FormData): Promise<FormState> {
  return attempt(paths.authenticatorApp(), () => call(beginAuthenticatorApp, { body: proofOf(form) }))
}

export async function confirmAuthenticatorAppAction(_: CodesState, form: FormData): Promise<CodesState> {
  const { code = '' } = textOf(form, ['code'])
  return withCodes(() => call(confirmAuthenticatorApp, { body: { code } }))
}

export async function removeAuthenticatorAppAction(_: FormState, form: FormData): Promise<FormState> {
  return attempt(paths.account('app-removed'), () => call(removeAuthenticatorApp, { body: proofOf(form) }))
}

export async function renewRecoveryCodesAction(_: CodesState, form: FormData): Promise<CodesState> {
  return withCodes(() => call(renewRecoveryCodes, { body: proofOf(form) }))
}

export async function beginPasskeyAction(_: MakingState, form: FormData): Promise<MakingState> {
  const values = textOf(form, ['name'])
  try {
    return { fields: {}, values, making: await call(beginPasskey, { body: proofOf(form) }) }
  } catch (error) {
    return refusedState(error, values)
  }
}

export async function addPasskeyAction(_: CodesState, form: FormData): Promise<CodesState> {
  const { name = '', made = '' } = textOf(form, ['name', 'made'])
  const state = await withCodes(() => call(addPasskey, { body: { name, made: JSON.parse(made) } }))
  if (state.problem || state.codes?.length) return state
  redirect(paths.account('passkey-added'))
}

export async function removePasskeyAction(passkey: string, _: FormState, form: FormData): Promise<FormState> {
  return attempt(paths.account('passkey-removed'), () =>
    call(removePasskey, { params: { passkey }, body: proofOf(form) }),
  )
}

export async function requireSecondFactorAction(company: string, isRequired: boolean): Promise<FormState> {
  try {
    await call(requireSecondFactor, { params: { company }, body: { isRequired } })
  } catch (error) {
    return refusedState(error, {})
  }
  revalidatePath('/', 'layout')
  return { fields: {}, values: {} }
}

async function attempt(to: string, work: () => Promise<unknown>): Promise<FormState> {
  try {
    await work()
  } catch (error) {
    return refusedState(error, {})
  }
  revalidatePath('/', 'layout')
  redirect(to)
}

async function withCodes(work: () => Promise<{ recoveryCodes: string[] }>): Promise<CodesState> {
  try {
    const { recoveryCodes } = await work()
    revalidatePath('/', 'layout')
    return { fields: {}, values: {}, codes: recoveryCodes }
  } catch (error) {
    return refusedState(error, {})
  }
}
