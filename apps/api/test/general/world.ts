import { closeRound, openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { saveAnswer } from '@trivselsrum/contracts/sheets'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { FastifyInstance } from 'fastify'
import { answeredRound, asAdmin, newCompany, statementIds } from '../harness.ts'
import { newMember } from '../people.ts'

/** The moment at which the worlds of the general tests stand still. */
export const worldTime = '2026-11-24T10:00:00Z'

/** The quarters of a company, by what became of the round in them. No two companies share one. */
interface Quarters {
  earlier: Quarter
  closed: Quarter
  voided: Quarter
  handedIn: Quarter
  open: Quarter
  /** Without a round. */
  free: Quarter
}

/** A company with something of everything in it, and its owner signed in. */
export interface Side {
  company: string
  companyId: string
  /** Everybody who works there. */
  userIds: string[]
  cookies: Record<string, string>
  quarters: Quarters
  /** The id of the round in each quarter that has one. */
  rounds: Record<string, string>
  /** A round of its own, as the list's cursor names one. */
  cursor: string
}

export interface World {
  a: Side
  b: Side
}

/** Two companies that know nothing of each other. */
export async function makeWorld(app: FastifyInstance, adminUrl?: string): Promise<World> {
  const a = { earlier: '2025-Q1', closed: '2025-Q3', voided: '2025-Q4', handedIn: '2026-Q1', open: '2026-Q4' }
  const b = { earlier: '2023-Q1', closed: '2023-Q2', voided: '2023-Q4', handedIn: '2024-Q1', open: '2024-Q4' }
  return {
    a: await makeSide(app, 'Ask & Embla', { ...a, free: '2026-Q2' }, adminUrl),
    b: await makeSide(app, 'Balder ApS', { ...b, free: '2024-Q2' }, adminUrl),
  }
}

async function makeSide(app: FastifyInstance, name: string, quarters: Quarters, adminUrl?: string): Promise<Side> {
  const owner = await newCompany(app, name)
  const { call, company } = owner
  const colleague = await newMember(app, company, 'amo', adminUrl)
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
  return { company, quarters, cookies: Object.fromEntries(owner.cookies), ...(await factsOf(company, adminUrl)) }
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
    rounds: Record<string, string>
  }>(
    `SELECT c.id AS "companyId", array_agg(user_id::text) AS "userIds",
       (SELECT max(quarter || '~' || id) FROM rounds WHERE company_id = c.id) AS cursor,
       (SELECT jsonb_object_agg(quarter, id) FROM rounds WHERE company_id = c.id) AS rounds
     FROM companies c JOIN memberships m ON m.company_id = c.id WHERE slug = $1 GROUP BY c.id`,
    [company],
    adminUrl,
  )
  if (!facts) throw new Error(`${company} was not made`)
  return facts
}
