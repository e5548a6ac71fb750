import type * as contract from '@trivselsrum/contracts/workshop-outcome'
import { part } from '../../platform/database.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readEntries, visibleTo } from '../actions/queries.ts'
import { readWorkshopRow } from './queries.ts'

const PAGE = 50

/** In the order in which they were made. */
export const listWorkshopActions: CompanyAction<typeof contract.listWorkshopActions> = async (
  context,
  { params, query: { page } },
) => {
  const { id } = await readWorkshopRow(context, params.workshop)
  const meant = part`FROM actions a
    WHERE a.company_id = app.company_id() AND a.workshop_id = ${id} AND ${visibleTo(context.actor)}`
  const rows = await readEntries<{ note: string | null }>(context, {
    chosen: part`SELECT a.* ${meant} ORDER BY a.created_at, a.id LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`,
    more: part`a.workshop_note_id AS note`,
    order: part`a.created_at, a.id`,
  })
  const [count] = await context.sql<{ total: number }>`SELECT count(*)::int AS total ${meant}`
  const total = count?.total ?? 0
  return {
    actions: rows.map(({ entry, note }) => ({ action: entry, note })),
    total,
    next: page * PAGE < total ? page + 1 : null,
  }
}
