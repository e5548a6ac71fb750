'use server'
import { signIn } from '@trivselsrum/contracts/identity'
import { enterDemo } from '@trivselsrum/contracts/installation'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import type { FormState } from '@/lib/form-state'
import { ownPath, paths } from '@/lib/paths'
import { preferenceCookies } from '@/lib/preferences'
import { refusedState, textOf } from '@/lib/refused-state'

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const { email = '', password = '', next } = textOf(form, ['email', 'password', 'next'])
  let to: string
  try {
    const me = await call(signIn, { body: { email, password } })
    const jar = await cookies()
    // A language chosen on this device stays; on one where none was, the account's is spoken.
    if (!jar.has(preferenceCookies.language))
      jar.set(preferenceCookies.language, me.language, { path: '/', maxAge: 31_536_000, sameSite: 'lax' })
    to = ownPath(next) ?? (me.companies[0] ? paths.company(me.companies[0].slug) : paths.home())
  } catch (error) {
    return refusedState(error, { email })
  }
  redirect(to)
}

export async function enterDemoAction(): Promise<void> {
  const { company } = await call(enterDemo)
  redirect(paths.company(company))
}
