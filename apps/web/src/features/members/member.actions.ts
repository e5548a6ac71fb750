'use server'
import { changeRole, deactivateMember, letMemberIn, moveMember, removeMember } from '@trivselsrum/contracts/members'
import type { Role } from '@trivselsrum/contracts/values'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'

/** Whom a form is about. */
interface Whom {
  company: string
  member: string
  isMe: boolean
}

/** Who gave up the right to see the page is led to where they may still be. */
const after = ({ company, member, isMe }: Whom) =>
  isMe ? paths.company(company) : paths.member(company, member, 'yes')

export async function changeRoleAction(whom: Whom, _: FormState, form: FormData): Promise<FormState> {
  const { role = '' } = textOf(form, ['role'])
  return attempt({ role }, after(whom), () => call(changeRole, { params: whom, body: { role: role as Role } }))
}

export async function moveMemberAction(whom: Whom, _: FormState, form: FormData): Promise<FormState> {
  const { department = '' } = textOf(form, ['department'])
  return attempt({ department }, paths.member(whom.company, whom.member, 'yes'), () =>
    call(moveMember, { params: whom, body: { department: department || null } }),
  )
}

export async function deactivateMemberAction(whom: Whom, _: FormState, form: FormData): Promise<FormState> {
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  const to = whom.isMe ? paths.home() : after(whom)
  return attempt({}, to, () => call(deactivateMember, { params: whom }, { idempotencyKey }), ['member-not-active'])
}

export async function letMemberInAction(whom: Whom): Promise<FormState> {
  return attempt({}, after({ ...whom, isMe: false }), () => call(letMemberIn, { params: whom }), [
    'member-not-deactivated',
  ])
}

export async function removeMemberAction(whom: Whom): Promise<FormState> {
  const to = whom.isMe ? paths.home() : paths.members(whom.company)
  return attempt({}, to, () => call(removeMember, { params: whom }))
}
