import * as contract from '@trivselsrum/contracts/actions'
import { part } from '../../platform/database.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { canDo } from './access.ts'
import { inPlan, inPlanOrder } from './plan.ts'
import { readEntries } from './queries.ts'

/** How many of each status are shown. */
const COLUMN = 20

export const readBoard: CompanyAction<typeof contract.readBoard> = async (context, { query }) => {
  const meant = inPlan(context, query)
  const rows = await readEntries<{ total: number }>(context, {
    chosen: part`
      SELECT a.*, t.total FROM unnest(enum_range(NULL::action_status)) s (status)
        CROSS JOIN LATERAL (SELECT count(*)::int AS total FROM actions a WHERE a.status = s.status AND ${meant}) t
        CROSS JOIN LATERAL (SELECT a.* FROM actions a WHERE a.status = s.status AND ${meant}
          ORDER BY ${inPlanOrder} LIMIT ${COLUMN}) a`,
    more: part`a.total`,
    order: inPlanOrder,
  })
  const columns = contract.ActionStatus.options.map((status) => {
    const own = rows.filter(({ entry }) => entry.status === status)
    return { status, actions: own.map(({ entry }) => entry), total: own[0]?.total ?? 0 }
  })
  return { columns, can: { create: canDo(context.actor.role, 'make') } }
}
