import type * as contract from '@trivselsrum/contracts/workshops'
import { dayOf } from '@trivselsrum/toolkit/day'
import { timeZone } from '@trivselsrum/toolkit/quarter'
import { part } from '../../platform/database.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { mayPlan } from './access.ts'
import { readRows, visibleTo } from './queries.ts'
import { entryOf } from './view.ts'

/** How many workshops one page lists. */
const ON_A_PAGE = 20

const day = part`(w.starts_at AT TIME ZONE ${timeZone})::date`
const year = part`date_part('year', ${day})::int`

/** Those under way come first, then those to come, the next one first, then what has been, the newest first. */
export const listWorkshops: CompanyAction<typeof contract.listWorkshops> = async (context, { query }) => {
  const { sql, actor, now } = context
  const isToCome = part`w.state = 'planned' AND ${day} >= ${dayOf(now)}::date`
  const rows = await readRows(
    context,
    part`(${query.tool ?? null}::text IS NULL OR w.tool = ${query.tool ?? null})
      AND (${query.year ?? null}::int IS NULL OR ${year} = ${query.year ?? null})`,
    part`ORDER BY w.state = 'underway' DESC, (${isToCome}) DESC, CASE WHEN ${isToCome} THEN w.starts_at END,
      w.starts_at DESC, w.id LIMIT ${ON_A_PAGE + 1} OFFSET ${(query.page - 1) * ON_A_PAGE}`,
  )
  const years = await sql<{ year: number }>`
    SELECT DISTINCT ${year} AS year FROM workshops w
    WHERE w.company_id = app.company_id() AND ${visibleTo(actor)} ORDER BY 1 DESC`
  return {
    workshops: rows.slice(0, ON_A_PAGE).map((row) => entryOf(context, row)),
    years: years.map((row) => row.year),
    next: rows.length > ON_A_PAGE ? query.page + 1 : null,
    can: { plan: mayPlan(actor.role) },
  }
}
