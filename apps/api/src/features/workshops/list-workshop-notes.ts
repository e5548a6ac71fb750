import type * as contract from '@trivselsrum/contracts/workshop-holding'
import { part } from '../../platform/database.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readNotes } from './notes.ts'
import { readWorkshopRow } from './queries.ts'

const PAGE = 100

export const listWorkshopNotes: CompanyAction<typeof contract.listWorkshopNotes> = async (
  context,
  { params, query: { activity = null, picked, page } },
) => {
  const { id } = await readWorkshopRow(context, params.workshop)
  // Each way of asking is a statement of its own: what is not asked keeps no index from being used.
  const inActivity = activity === null ? part`true` : part`activity = ${activity}`
  const meant = picked ? part`${inActivity} AND is_picked` : inActivity
  const [count] = await context.sql<{ total: number }>`
    SELECT count(*)::int AS total FROM workshop_notes
    WHERE company_id = app.company_id() AND workshop_id = ${id} AND ${meant}`
  const notes = await readNotes(context, id, part`${meant} ORDER BY place LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`)
  const total = count?.total ?? 0
  return { notes, total, next: page * PAGE < total ? page + 1 : null }
}
