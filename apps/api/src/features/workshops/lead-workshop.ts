import type * as contract from '@trivselsrum/contracts/workshop-holding'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockWorkshop, requireHolder, requireUnderway } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { readWorkshopView } from './view.ts'

/** Nobody is asked: a laptop that has died cannot give the lead away. */
export const leadWorkshop: CompanyAction<typeof contract.leadWorkshop> = async (context, { params }) => {
  const { sql, actor } = context
  const workshop = await lockWorkshop(context, params.workshop)
  requireHolder(context, workshop)
  requireUnderway(workshop)
  if (workshop.ledById !== actor.membershipId) {
    await sql`
      UPDATE workshops SET led_by = ${actor.membershipId} WHERE company_id = app.company_id() AND id = ${workshop.id}`
    await recordEvent(context, workshop.id, { kind: 'place' })
  }
  return readWorkshopView(context, workshop.id)
}
