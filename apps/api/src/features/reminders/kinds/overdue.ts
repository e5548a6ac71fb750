import type { Day } from '@trivselsrum/toolkit/day'
import type { Sql } from '../../../platform/database.ts'
import type { Kind } from '../kind.ts'
import { monthBegun } from '../rules.ts'

/**
 * On the first of the month, how much of the plan is overdue: to the AMO, and to the owners where there is none. Only how
 * much, since most of it is other people's.
 */
export const overdue: Kind = {
  roles: ['owner', 'amo'],
  due: async ({ sql }, span) => {
    const dueOn = monthBegun(span)
    if (!dueOn || (await countOverdue(sql, span.day)) === 0) return []
    const keepers = await readKeepers(sql)
    return keepers.map((member) => ({ member, subject: dueOn.slice(0, 7), dueOn }))
  },
  stillDue: async ({ sql }, { member, today }, subjects) => {
    const count = await countOverdue(sql, today)
    if (count === 0 || !(await readKeepers(sql)).includes(member)) return undefined
    return { subjects, passage: { kind: 'overdue', count } }
  },
}

async function countOverdue(sql: Sql, today: Day): Promise<number> {
  const [row] = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM actions WHERE status IN ('planned', 'underway') AND deadline < ${today}::date`
  return row?.count ?? 0
}

async function readKeepers(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    WITH keepers AS (
      SELECT id, role FROM memberships
      WHERE company_id = app.company_id() AND state = 'active' AND role IN ('amo', 'owner')
    )
    SELECT id FROM keepers WHERE role = 'amo' OR NOT EXISTS (SELECT FROM keepers WHERE role = 'amo') ORDER BY id`
  return rows.map(({ id }) => id)
}
