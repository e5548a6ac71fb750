import type * as contract from '@trivselsrum/contracts/workshop-holding'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireNotFinished } from './plan-rules.ts'
import { lockWorkshop, requireHolder } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { readPeople, readWorkshopView } from './view.ts'

/**
 * Whoever begins leads. One that was begun already goes on as it is, led by whoever leads it. From here on its events say
 * all of it: whoever takes part is among them.
 */
export const startWorkshop: CompanyAction<typeof contract.startWorkshop> = async (context, { params }) => {
  const { sql, actor, now } = context
  const workshop = await lockWorkshop(context, params.workshop)
  requireHolder(context, workshop)
  requireNotFinished(workshop)
  if (workshop.state === 'planned') {
    await sql`
      UPDATE workshops SET state = 'underway', started_at = ${now}, led_by = ${actor.membershipId}
      WHERE company_id = app.company_id() AND id = ${workshop.id}`
    await recordEvent(context, workshop.id, { kind: 'place' })
    for (const { id } of await readPeople(context, workshop.id))
      await recordEvent(context, workshop.id, { kind: 'person', subject: id })
  }
  return readWorkshopView(context, workshop.id)
}
