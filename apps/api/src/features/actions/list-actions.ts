import type * as contract from '@trivselsrum/contracts/plan'
import { part, type SqlPart } from '../../platform/database.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { canDo } from './access.ts'
import { inPlan, inPlanOrder } from './plan.ts'
import { readEntries } from './queries.ts'

const PAGE = 50

export const listActions: CompanyAction<typeof contract.listActions> = async (context, { query }) => {
  const { page, ...filter } = query
  const meant = inPlan(context, filter)
  const rows = await readEntries<{ total: number }>(context, {
    chosen: part`SELECT a.* FROM actions a WHERE ${meant} ORDER BY ${inPlanOrder} LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`,
    more: part`(SELECT count(*)::int FROM actions a WHERE ${meant}) AS total`,
    order: inPlanOrder,
  })
  const total = rows[0]?.total ?? (page === 1 ? 0 : await countActions(context, meant))
  return {
    actions: rows.map(({ entry }) => entry),
    total,
    next: page * PAGE < total ? page + 1 : null,
    can: { create: canDo(context.actor.role, 'make') },
  }
}

/** Behind the last page no row says how many there are. */
async function countActions({ sql }: CompanyContext, meant: SqlPart): Promise<number> {
  const [row] = await sql<{ total: number }>`SELECT count(*)::int AS total FROM actions a WHERE ${meant}`
  return row?.total ?? 0
}
