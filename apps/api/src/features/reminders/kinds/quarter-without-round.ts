import { quarterOfDay } from '@trivselsrum/toolkit/day'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { Sql } from '../../../platform/database.ts'
import type { Kind } from '../kind.ts'
import { quarterUnderWay } from '../rules.ts'

/** A week into a quarter that has no round, to those who can open one. */
export const quarterWithoutRound: Kind = {
  roles: ['owner', 'amo'],
  due: async ({ sql }, span) => {
    const dueOn = quarterUnderWay(span)
    const quarter = quarterOfDay(span.day)
    if (!dueOn || (await hasRound(sql, quarter))) return []
    const openers = await sql<{ id: string }>`
      SELECT id FROM memberships WHERE company_id = app.company_id() AND state = 'active' AND role IN ('owner', 'amo')`
    return openers.map(({ id }) => ({ member: id, subject: quarter, dueOn }))
  },
  stillDue: async ({ sql }, { role, today }, subjects) => {
    const quarter = quarterOfDay(today)
    const isOpener = role === 'owner' || role === 'amo'
    if (!subjects.includes(quarter) || !isOpener || (await hasRound(sql, quarter))) return undefined
    return { subjects: [quarter], passage: { kind: 'quarter-without-round', quarter } }
  },
}

async function hasRound(sql: Sql, quarter: Quarter): Promise<boolean> {
  const rows = await sql`SELECT FROM rounds WHERE quarter = ${quarter} AND state <> 'voided'`
  return rows.length > 0
}
