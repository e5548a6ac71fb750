import { makeCalendar } from '@trivselsrum/contracts/calendars'
import { changeFacts, readCompany } from '@trivselsrum/contracts/companies'
import { createDepartment, mergeDepartment } from '@trivselsrum/contracts/departments'
import { invite, joinWithNewAccount, listInvitations } from '@trivselsrum/contracts/invitations'
import { listMembers } from '@trivselsrum/contracts/members'
import { chooseReminders } from '@trivselsrum/contracts/reminders'
import type { FastifyInstance } from 'fastify'
import { asAdmin, browser, type Member } from '../harness.ts'

/** What a side has of people. */
export interface People {
  /** The memberships of its owner and of a colleague, two departments, and an invitation that waits, with its token. */
  owner: string
  colleague: string
  department: string
  otherDepartment: string
  invitation: string
  invitationToken: string
}

/** Departments, one of them merged; facts; an invitation that was accepted, and one that waits. */
export async function makePeople(app: FastifyInstance, { call, company }: Member): Promise<People> {
  const params = { company }
  const made: string[] = []
  for (const name of ['Lageret', 'Kontoret', 'Værkstedet'])
    made.push((await call(createDepartment, { params, body: { name } }, { idempotencyKey: crypto.randomUUID() })).id)
  const [department = '', otherDepartment = '', merged = ''] = made
  await call(mergeDepartment, { params: { company, department: merged }, body: { into: otherDepartment } })
  const facts = { cvr: '10103940', industry: 'Smedearbejde', headcount: 30, language: 'da' as const }
  const { name } = await call(readCompany, { params })
  await call(changeFacts, { params, body: { ...facts, name } })
  const invitee = async (role: 'leader' | 'member') => {
    const addresses = `${crypto.randomUUID()}@example.dk`
    await call(invite, { params, body: { addresses, role, department } })
    const { invitations } = await call(listInvitations, { params, query: {} })
    const invitation = invitations.find(({ email }) => email === addresses)
    return { id: invitation?.id ?? '', token: invitation?.link?.split('/').at(-1) ?? '' }
  }
  const accepted = await invitee('leader')
  const body = { name: 'Inge Bak', password: 'hesttagstenskov', language: 'da' as const }
  await browser(app).call(joinWithNewAccount, { params: { token: accepted.token }, body })
  const { members } = await call(listMembers, { params, query: {} })
  const { id: invitation, token: invitationToken } = await invitee('member')
  const idOf = (role: string) => members.find((member) => member.role === role)?.id ?? ''
  return { department, otherDepartment, invitation, invitationToken, owner: idOf('owner'), colleague: idOf('amo') }
}

/** Something chosen, something that waits to be said, and a calendar, whose token it gives. */
export async function makeReminded({ call, company }: Member, adminUrl?: string): Promise<string> {
  const params = { company }
  await call(chooseReminders, { params, body: { kinds: ['overdue'] } })
  await asAdmin(
    `INSERT INTO reminders (company_id, membership_id, kind, subject, due_on)
     SELECT company_id, m.id, 'overdue', '2026-11', '2026-11-01' FROM memberships m JOIN companies c ON c.id = m.company_id
     WHERE slug = $1 AND role = 'amo'`,
    [company],
    adminUrl,
  )
  const { address } = await call(makeCalendar, { params, body: { replaces: null } })
  return address.split('/').at(-1) ?? ''
}

/** To the colleague, so that the owner is asked for none: of every kind one, and something begun. */
export async function giveSecondFactors(company: string, adminUrl?: string) {
  const random = "decode(md5(random()::text), 'hex')"
  for (const [columns, values] of [
    [
      'authenticator_apps (user_id, id, secret, created_at, confirmed_at)',
      `gen_random_uuid(), ${random}, now(), now()`,
    ],
    ['recovery_codes (user_id, hash, created_at)', `${random}, now()`],
    [
      'passkeys (user_id, id, name, credential_id, public_key, counter, created_at)',
      `gen_random_uuid(), 'Karens telefon', ${random}, ${random}, 0, now()`,
    ],
    ['challenges (user_id, id, purpose, value, expires_at)', `gen_random_uuid(), 'sign_in', ${random}, now()`],
  ])
    await asAdmin(
      `INSERT INTO ${columns} SELECT user_id, ${values} FROM memberships m JOIN companies c ON c.id = m.company_id
       WHERE slug = $1 AND role = 'amo'`,
      [company],
      adminUrl,
    )
}

/** As if an invitation had been taken up to a place that stood empty, and an account were about to be deleted. */
export async function letSomebodyLeave(company: string, adminUrl?: string) {
  const theirs = 'company_id = (SELECT id FROM companies WHERE slug = $1)'
  await asAdmin(
    `UPDATE invitations SET place = accepted_by WHERE accepted_by IS NOT NULL AND ${theirs}`,
    [company],
    adminUrl,
  )
  await asAdmin(
    `UPDATE users SET farewell_to = email WHERE id IN (SELECT user_id FROM memberships WHERE role = 'leader' AND ${theirs})`,
    [company],
    adminUrl,
  )
}
