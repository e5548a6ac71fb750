import { ActionStatus } from '@trivselsrum/contracts/actions'
import type * as contract from '@trivselsrum/contracts/plan'
import { part, type SqlPart } from '../../platform/database.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { canDo } from './access.ts'
import { inPlan, inPlanOrder } from './plan.ts'
import { readEntries } from './queries.ts'
import { isSettled } from './rules.ts'

/** How many of each status are shown. */
const COLUMN = 20

export const readBoard: CompanyAction<typeof contract.readBoard> = async (context, { query }) => {
  const meant = inPlan(context, query)
  const [planned, underway, done, dropped] = ActionStatus.options.map((status) => columnOf(status, meant))
  const rows = await readEntries(context, {
    chosen: part`(${planned}) UNION ALL (${underway}) UNION ALL (${done}) UNION ALL (${dropped})`,
    order: inPlanOrder,
  })
  const totals = await context.sql<{ status: ActionStatus; total: number }>`
    SELECT a.status, count(*)::int AS total FROM actions a WHERE ${meant} GROUP BY a.status`
  const columns = ActionStatus.options.map((status) => ({
    status,
    actions: rows.flatMap(({ entry }) => (entry.status === status ? [entry] : [])),
    total: totals.find((row) => row.status === status)?.total ?? 0,
  }))
  return { columns, can: { create: canDo(context.actor.role, 'make') } }
}

/**
 * The first of one status. Whether it is settled is said as well: under policies PostgreSQL finds rows by that over an
 * index, and not by an enumeration.
 */
function columnOf(status: ActionStatus, meant: SqlPart): SqlPart {
  const half = isSettled(status) ? part`a.settled_at IS NOT NULL` : part`a.settled_at IS NULL`
  return part`SELECT a.* FROM actions a WHERE a.status = ${status} AND ${half} AND ${meant}
    ORDER BY ${inPlanOrder} LIMIT ${COLUMN}`
}
