import { addActionNote, changeActionStatus, createAction } from '@trivselsrum/contracts/actions'
import { makeCalendar } from '@trivselsrum/contracts/calendars'
import { changeFacts, readCompany } from '@trivselsrum/contracts/companies'
import { createDepartment, mergeDepartment } from '@trivselsrum/contracts/departments'
import {
  beginDiscussion,
  concludeDiscussion,
  saveDiscussionMeeting,
  saveDiscussionReview,
  saveDiscussionSection,
} from '@trivselsrum/contracts/discussions'
import { invite, joinWithNewAccount, listInvitations } from '@trivselsrum/contracts/invitations'
import { listMembers } from '@trivselsrum/contracts/members'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { chooseReminders } from '@trivselsrum/contracts/reminders'
import { closeRound, openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { givePasscode, handInThroughShare, openShare } from '@trivselsrum/contracts/shares'
import { handInSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { FastifyInstance } from 'fastify'
import { unsubscribeToken } from '../../src/features/reminders/unsubscribe-token.ts'
import { derivedSecrets } from '../../src/platform/derived-secrets.ts'
import { answersOf, newShare } from '../guests.ts'
import { answeredRound, asAdmin, browser, newCompany, statementIds, testConfig } from '../harness.ts'
import { newMember } from '../people.ts'
import { makePolicies, type Policies } from './policies.ts'
import { makeTalks, type Talks } from './talks.ts'
import { makeWorkshops, type Workshops } from './workshops.ts'

/** The moment at which the worlds of the general tests stand still. */
export const worldTime = '2026-11-24T10:00:00Z'

/** The quarters of a company, by what became of the round in them. No two companies share one. */
interface Quarters {
  earlier: Quarter
  closed: Quarter
  voided: Quarter
  handedIn: Quarter
  open: Quarter
  /** Closed, answered by name. */
  named: Quarter
  /** Open, answered without names. */
  anonymous: Quarter
  /** Closed, answered without names. */
  released: Quarter
  /** Without a round. */
  free: Quarter
}

/** A company with something of everything in it, and its owner signed in. */
export interface Side extends Policies, Workshops, Talks {
  company: string
  companyId: string
  /** Everybody who works there. */
  userIds: string[]
  cookies: Record<string, string>
  quarters: Quarters
  /** The id of the round in each quarter that has one. */
  rounds: Record<string, string>
  /** The id of its yearly discussion by year: the earlier is concluded, the later a draft. */
  discussions: Record<string, string>
  /** The sessions and passkeys of its people. */
  sessions: string[]
  passkeys: string[]
  /** A round of its own, as the list's cursor names one. */
  cursor: string
  /** The memberships of its owner and of a colleague, two departments, and an invitation that waits, with its token. */
  owner: string
  colleague: string
  department: string
  otherDepartment: string
  invitation: string
  invitationToken: string
  /** The newest line of its audit log. */
  latestAct: string
  /** A link into the anonymous round, and its token; opened in the owner's browser. */
  share: string
  token: string
  /** Of a sheet of the anonymous round. */
  receipt: string
  /** An action of its plan, in its third version: late, from the closed round, with a colleague who sees to it. */
  action: string
  /** What opens its owner's calendar, and what ends their reminders. */
  calendarToken: string
  unsubscription: string
}

export interface World {
  a: Side
  b: Side
}

/** What somebody may send who knows a company's address and nothing of what it has: right in form, and of nobody. */
export function imaginedSide(company: string, quarter: Quarter): Side {
  const id = () => crypto.randomUUID()
  const quarters = {
    earlier: quarter,
    closed: quarter,
    voided: quarter,
    handedIn: quarter,
    open: quarter,
    named: quarter,
    anonymous: quarter,
    released: quarter,
    free: quarter,
  }
  const round = id()
  return {
    company,
    companyId: id(),
    userIds: [],
    cookies: {},
    quarters,
    rounds: { [quarter]: round },
    discussions: { [quarter.slice(0, 4)]: id() },
    sessions: [id()],
    passkeys: [id()],
    cursor: `${quarter}~${round}`,
    owner: id(),
    colleague: id(),
    department: id(),
    otherDepartment: id(),
    invitation: id(),
    invitationToken: 'x'.repeat(43),
    share: id(),
    token: 'x'.repeat(32),
    receipt: '7'.repeat(20),
    calendarToken: 'x'.repeat(32),
    unsubscription: 'x'.repeat(86),
    latestAct: id(),
    action: id(),
    policy: id(),
    talk: id(),
    draft: id(),
    policyVersion: id(),
    consultation: id(),
    contribution: id(),
    contributorReceipt: '7'.repeat(20),
    consultationToken: 'x'.repeat(32),
    openedLinks: [],
    workshop: id(),
    workshopNote: id(),
    workshopPerson: id(),
  }
}

/** Two companies that know nothing of each other. */
export async function makeWorld(app: FastifyInstance, adminUrl?: string): Promise<World> {
  const a = {
    earlier: '2025-Q1',
    closed: '2025-Q3',
    voided: '2025-Q4',
    handedIn: '2026-Q1',
    open: '2026-Q4',
    named: '2025-Q2',
    anonymous: '2026-Q3',
    released: '2022-Q1',
  }
  const b = {
    earlier: '2023-Q1',
    closed: '2023-Q2',
    voided: '2023-Q4',
    handedIn: '2024-Q1',
    open: '2024-Q4',
    named: '2023-Q3',
    anonymous: '2024-Q3',
    released: '2022-Q3',
  }
  return {
    a: await makeSide(app, 'Ask & Embla', { ...a, free: '2026-Q2' }, adminUrl),
    b: await makeSide(app, 'Balder ApS', { ...b, free: '2024-Q2' }, adminUrl),
  }
}

async function makeSide(app: FastifyInstance, name: string, quarters: Quarters, adminUrl?: string): Promise<Side> {
  const owner = await newCompany(app, name)
  const { call, company } = owner
  const colleague = await newMember(app, company, 'amo', adminUrl)
  const people = await makePeople(app, owner)
  const statement = statementIds[0] ?? ''
  for (const quarter of [quarters.earlier, quarters.closed]) {
    await answeredRound(colleague, quarter, 2)
    await call(closeRound, { params: { company, quarter } }, { idempotencyKey: crypto.randomUUID() })
  }
  const reason = 'Åbnet i det forkerte kvartal'
  await call(openRound, { params: { company }, body: { quarter: quarters.voided, mode: 'joint' } })
  await call(voidRound, { params: { company, quarter: quarters.voided }, body: { reason } })
  await answeredRound(owner, quarters.handedIn, 4)
  await call(openRound, { params: { company }, body: { quarter: quarters.open, mode: 'joint' } })
  const body = { score: 5, note: 'Vi kom ikke længere', version: 0 }
  await call(saveAnswer, { params: { company, quarter: quarters.open, statement }, body })
  const { department } = people
  await answerByName(owner, quarters.named)
  await answerWithoutNames(app, owner, quarters.released, department)
  await call(closeRound, { params: { company, quarter: quarters.released } })
  const link = await answerWithoutNames(app, owner, quarters.anonymous, department)
  await call(openShare, { body: { token: link.token } })
  const action = await makePlan(owner, people, quarters.closed, adminUrl)
  await discuss(owner, quarters, people.colleague)
  const policies = await makePolicies(app, owner, people, adminUrl)
  const workshops = await makeWorkshops(company, people, adminUrl)
  const talks = await makeTalks(owner)
  await giveSecondFactors(company, adminUrl)
  await letSomebodyLeave(company, adminUrl)
  const calendarToken = await makeReminded(owner, adminUrl)
  const facts = await factsOf(company, adminUrl)
  const subscription = { companyId: facts.companyId, member: people.owner }
  const unsubscription = unsubscribeToken(derivedSecrets(testConfig().jwtSecret), subscription)
  const cookies = Object.fromEntries(owner.cookies)
  return {
    company,
    quarters,
    ...people,
    ...link,
    ...policies,
    ...workshops,
    ...talks,
    action,
    calendarToken,
    unsubscription,
    cookies,
    ...facts,
  }
}

type Owner = Awaited<ReturnType<typeof newCompany>>

/** A closed round by name: the owner answered, a colleague with a department was asked and did not. */
async function answerByName({ call, company }: Owner, quarter: Quarter) {
  const params = { company, quarter }
  await call(openRound, { params, body: { quarter, mode: 'named', roles: ['owner', 'leader'] } })
  for (const statement of statementIds)
    await call(saveAnswer, { params: { ...params, statement }, body: { score: 4, version: 0 } })
  await call(handInSheet, { params })
  await call(closeRound, { params })
}

/** A round answered by five who came through a link; the owner is asked as well and has not answered. */
async function answerWithoutNames(app: FastifyInstance, owner: Owner, quarter: Quarter, department: string) {
  const { call, company } = owner
  await call(openRound, { params: { company }, body: { quarter, mode: 'anonymous', roles: ['owner'], hasLinks: true } })
  const { token } = await newShare(owner, quarter, { department, label: `Opslag ${quarter}`, passcode: 'kanin' })
  const guest = browser(app)
  await guest.call(openShare, { body: { token } })
  await guest.call(givePasscode, { body: { passcode: 'kanin' } })
  const receipts = Array.from({ length: 5 }, newReceipt)
  for (const receipt of receipts) await guest.call(handInThroughShare, { body: { receipt, answers: answersOf(4) } })
  const open = await newShare(owner, quarter, { label: `Plakat ${quarter}` })
  return { share: open.id, token: open.token, receipt: receipts[0] ?? '' }
}

/** A concluded discussion, in the year of the round that was closed, and a draft in that of one handed in. */
async function discuss({ call, company }: Owner, quarters: Quarters, member: string) {
  const [earlier, later] = [quarters.closed, quarters.handedIn].map((quarter) => Number(quarter.slice(0, 4)))
  if (!earlier || !later) return
  const save = async (year: number) => {
    const params = { company, year }
    await call(beginDiscussion, { params: { company }, body: { year } })
    await call(saveDiscussionMeeting, {
      params,
      body: { version: 0, heldOn: `${year}-06-01`, members: [member], others: ['Ellen Kok'] },
    })
    for (const section of ['cooperation', 'goals', 'organisation', 'competence'] as const)
      await call(saveDiscussionSection, {
        params: { ...params, section },
        body: { version: 0, text: 'Færre afbrydelser' },
      })
  }
  await save(earlier)
  await call(concludeDiscussion, { params: { company, year: earlier } })
  await save(later)
  const body = { title: 'Telefonfri formiddag', level: 'group', origin: { kind: 'discussion', year: later } } as const
  await call(createAction, { params: { company }, body })
  const outcomes = [{ place: 0, outcome: 'met' as const, note: 'Det gik godt' }]
  await call(saveDiscussionReview, {
    params: { company, year: later },
    body: { version: 0, goalsOf: earlier, outcomes },
  })
}

/** An action with everything, once dropped and late by now; and one that stays dropped, seen to by somebody by name. */
async function makePlan(
  { call, company }: Owner,
  people: People,
  quarter: Quarter,
  adminUrl?: string,
): Promise<string> {
  const params = { company }
  const make = (body: object) =>
    call(createAction, { params, body: { title: 'Fast makker', level: 'group', problem: 'Nye står alene', ...body } })
  const { id: action, version } = await make({
    responsible: people.colleague,
    participants: [people.owner],
    department: people.department,
    deadline: '2026-12-31',
    measure: 'Ingen er alene',
    followUpOn: '2027-02-01',
    origin: { kind: 'round', quarter, statement: statementIds[0] ?? '' },
  })
  await call(addActionNote, { params: { company, action }, body: { text: 'Prøvet på to vagter' } })
  await asAdmin("UPDATE actions SET deadline = '2026-11-01' WHERE id = $1", [action], adminUrl)
  const other = await make({ responsibleName: 'Klinikken' })
  const dropped = { status: 'dropped' as const, reason: 'Ordren blev aflyst', version }
  for (const id of [action, other.id])
    await call(changeActionStatus, { params: { company, action: id }, body: dropped })
  const again = { status: 'planned' as const, version: version + 1 }
  await call(changeActionStatus, { params: { company, action }, body: again })
  return action
}

type People = Awaited<ReturnType<typeof makePeople>>

/** Departments, one of them merged; facts; an invitation that was accepted, and one that waits. */
async function makePeople(app: FastifyInstance, { call, company }: Awaited<ReturnType<typeof newCompany>>) {
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
async function makeReminded({ call, company }: Owner, adminUrl?: string): Promise<string> {
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
async function giveSecondFactors(company: string, adminUrl?: string) {
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
async function letSomebodyLeave(company: string, adminUrl?: string) {
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

async function factsOf(company: string, adminUrl?: string) {
  // As the worker would have made them.
  await asAdmin(
    `INSERT INTO mails (company_id, id, entry_id, recipient, created_at)
     SELECT company_id, gen_random_uuid(), id, 'somebody', created_at FROM outbox
     WHERE company_id = (SELECT id FROM companies WHERE slug = $1)`,
    [company],
    adminUrl,
  )
  // Old enough that any company's next write would clear it away, were it that company's.
  await asAdmin(
    `UPDATE idempotent_replies SET created_at = '2020-01-01' WHERE company_id = (SELECT id FROM companies WHERE slug = $1)`,
    [company],
    adminUrl,
  )
  const [facts] = await asAdmin<{
    companyId: string
    userIds: string[]
    cursor: string
    latestAct: string
    rounds: Record<string, string>
    discussions: Record<string, string>
    sessions: string[]
    passkeys: string[]
  }>(
    `SELECT c.id AS "companyId", array_agg(user_id::text ORDER BY m.id) AS "userIds",
       (SELECT array_agg(id::text) FROM sessions WHERE user_id = ANY(array_agg(m.user_id))) AS sessions,
       (SELECT array_agg(id::text) FROM passkeys WHERE user_id = ANY(array_agg(m.user_id))) AS passkeys,
       (SELECT id FROM audit_log WHERE company_id = c.id ORDER BY at DESC, id DESC LIMIT 1) AS "latestAct",
       (SELECT max(quarter || '~' || id) FROM rounds WHERE company_id = c.id) AS cursor,
       (SELECT jsonb_object_agg(quarter, id) FROM rounds WHERE company_id = c.id) AS rounds,
       (SELECT jsonb_object_agg(year, id) FROM discussions WHERE company_id = c.id) AS discussions
     FROM companies c JOIN memberships m ON m.company_id = c.id WHERE slug = $1 GROUP BY c.id`,
    [company],
    adminUrl,
  )
  if (!facts) throw new Error(`${company} was not made`)
  return facts
}
