import { invite, joinWithNewAccount, listInvitations } from '@trivselsrum/contracts/invitations'
import { listMembers, type Member } from '@trivselsrum/contracts/members'
import type { Role } from '@trivselsrum/contracts/values'
import type { FastifyInstance } from 'fastify'
import { browser } from './harness.ts'

export type Caller = Pick<ReturnType<typeof browser>, 'call'> & { company: string }

let count = 0

/** An address that nobody has. */
export const newAddress = () => `guest-${process.pid}-${Date.now()}-${++count}@example.dk`

/** The invitation that waits for an address. */
export async function waitingFor({ call, company }: Caller, email: string) {
  const { invitations } = await call(listInvitations, { params: { company }, query: {} })
  return invitations.find((invitation) => invitation.email === email)
}

/** Invites an address; answers with the id of the invitation and the token of its link. */
export async function invited(
  owner: Caller,
  { email = newAddress(), role = 'member' as Role, department = null as string | null } = {},
) {
  const { call, company } = owner
  await call(invite, { params: { company }, body: { addresses: email, role, department } })
  const found = await waitingFor(owner, email)
  if (!found?.link) throw new Error(`${email} was not invited`)
  return { email, id: found.id, token: found.link.split('/').at(-1) ?? '' }
}

/** Somebody who came into the company by an invitation, signed in, and how the company's owner sees them. */
export async function joined(
  app: FastifyInstance,
  owner: Caller,
  { name = 'Inge Bak', ...invitation }: { name?: string; role?: Role; department?: string | null } = {},
) {
  const { email, token } = await invited(owner, invitation)
  const person = browser(app)
  const body = { name, password: 'hesttagstenskov', language: 'da' as const }
  await person.call(joinWithNewAccount, { params: { token }, body })
  return { ...person, company: owner.company, email, id: (await memberOf(owner, email)).id }
}

/** Somebody active by their address, as whoever asks sees them. */
export async function memberOf({ call, company }: Caller, email: string): Promise<Member> {
  const { members } = await call(listMembers, { params: { company }, query: { search: email } })
  const [member] = members
  if (!member || members.length > 1) throw new Error(`${members.length} people have ${email}`)
  return member
}
