import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { FastifyInstance } from 'fastify'
import { unsubscribeToken } from '../../src/features/reminders/unsubscribe-token.ts'
import { derivedSecrets } from '../../src/platform/derived-secrets.ts'
import { asAdmin, newCompany, testConfig } from '../harness.ts'
import { newMember } from '../people.ts'
import { makeDiscussions } from './discussions.ts'
import { giveSecondFactors, letSomebodyLeave, makePeople, makeReminded, type People } from './people.ts'
import { makePlan } from './plan.ts'
import { makePolicies, type Policies } from './policies.ts'
import { type Linked, makeRounds, type Quarters } from './rounds.ts'
import { makeTalks, type Talks } from './talks.ts'
import { makeWorkshops, type Workshops } from './workshops.ts'

/** The moment at which the worlds of the general tests stand still. */
export const worldTime = '2026-11-24T10:00:00Z'

/** A company with something of everything in it, and its owner signed in. */
export interface Side extends People, Linked, Policies, Workshops, Talks {
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
  /** The newest line of its audit log. */
  latestAct: string
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
  const { company } = owner
  const colleague = await newMember(app, company, 'amo', adminUrl)
  const people = await makePeople(app, owner)
  const link = await makeRounds(app, { owner, colleague }, quarters, people.department)
  const action = await makePlan(owner, people, quarters.closed, adminUrl)
  await makeDiscussions(owner, quarters, people.colleague)
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
