import type * as contract from '@trivselsrum/contracts/workshops'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockWorkshop, requirePlannerOf } from './queries.ts'

/** Gone with all that was written; actions made from it stay, and keep what it was called. Whoever follows it is told. */
export const removeWorkshop: CompanyAction<typeof contract.removeWorkshop> = async (context, { params }) => {
  const { sql } = context
  const workshop = await lockWorkshop(context, params.workshop)
  const { id, title, head } = workshop
  requirePlannerOf(context, workshop)
  await sql`
    UPDATE actions SET workshop_id = NULL, workshop_note_id = NULL
    WHERE company_id = app.company_id() AND workshop_id = ${id}`
  await sql`DELETE FROM workshops WHERE company_id = app.company_id() AND id = ${id}`
  // A number that there never is: followers look for it, and find that there is nothing any more.
  await sql`SELECT pg_notify('workshop', json_build_object('workshop', ${id}::uuid, 'head', ${head + 1}::int)::text)`
  await recordAct(context, 'workshop-removed', { workshop: title })
}
