'use server'
import { signUp } from '@trivselsrum/contracts/identity'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { call } from '@/lib/api-server'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'

export async function signUpAction(_: FormState, form: FormData): Promise<FormState> {
  const { password = '', ...values } = textOf(form, ['companyName', 'name', 'email', 'password'])
  const { companyName = '', name = '', email = '' } = values
  let company: string
  try {
    const language = await getLocale()
    company = (await call(signUp, { body: { companyName, name, email, password, language } })).company
  } catch (error) {
    return refusedState(error, values)
  }
  redirect(paths.company(company))
}
