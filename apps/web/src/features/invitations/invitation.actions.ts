'use server'
import { signOut } from '@trivselsrum/contracts/identity'
import {
  type InvitationOutcome,
  invite,
  joinWithNewAccount,
  joinWithOwnAccount,
  renewInvitation,
  revokeInvitation,
} from '@trivselsrum/contracts/invitations'
import type { Role } from '@trivselsrum/contracts/values'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'

/** What the form for inviting knows after it was sent: of each address, what became of it. */
export interface InviteState extends FormState {
  outcomes: { address: string; outcome: InvitationOutcome }[]
}

/** The page stays: it says what became of whom, and shows the links of those who wait now. */
export async function inviteAction(company: string, _: InviteState, form: FormData): Promise<InviteState> {
  const { idempotencyKey = '', ...values } = textOf(form, ['addresses', 'role', 'department', 'idempotencyKey'])
  const { addresses = '', role = '', department } = values
  const body = { addresses, role: role as Role, department: department || null }
  try {
    const { outcomes } = await call(invite, { params: { company }, body }, { idempotencyKey })
    revalidatePath('/', 'layout')
    return { fields: {}, values: { role, department: department ?? '' }, outcomes }
  } catch (error) {
    return { ...(await refusedState(error, values)), outcomes: [] }
  }
}

/** Which invitation a form is about. */
interface Which {
  company: string
  invitation: string
}

export async function renewInvitationAction(which: Which, _: FormState, form: FormData): Promise<FormState> {
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  return attempt({}, paths.invite(which.company), () => call(renewInvitation, { params: which }, { idempotencyKey }), [
    'invitation-used',
    'invitation-revoked',
  ])
}

export async function revokeInvitationAction(which: Which): Promise<FormState> {
  return attempt({}, paths.invite(which.company), () => call(revokeInvitation, { params: which }), [
    'invitation-used',
    'invitation-revoked',
  ])
}

export async function joinWithNewAccountAction(token: string, _: FormState, form: FormData): Promise<FormState> {
  const { name = '', password = '' } = textOf(form, ['name', 'password'])
  let company: string
  try {
    const body = { name, password, language: await getLocale() }
    company = (await call(joinWithNewAccount, { params: { token }, body })).company
  } catch (error) {
    return refusedState(error, { name })
  }
  redirect(paths.company(company))
}

export async function joinWithOwnAccountAction(token: string): Promise<FormState> {
  let company: string
  try {
    company = (await call(joinWithOwnAccount, { params: { token } })).company
  } catch (error) {
    return refusedState(error, {})
  }
  revalidatePath('/', 'layout')
  redirect(paths.company(company))
}

/** Signs out whoever is signed in, and comes back to the invitation as nobody. */
export async function signOutAndBackAction(token: string): Promise<void> {
  await call(signOut)
  redirect(paths.invitation(token))
}
