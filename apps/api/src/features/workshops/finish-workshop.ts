import type * as contract from '@trivselsrum/contracts/workshop-holding'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireDayAhead } from './follow-up.ts'
import { lockWorkshop, requireHolder, requireUnderway } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { readWorkshopView } from './view.ts'

/** The time ends and nobody leads any more. Sent again, its reply lost on the way, it is simply confirmed. */
export const finishWorkshop: CompanyAction<typeof contract.finishWorkshop> = async (
  context,
  { params, body: { followUpOn } },
) => {
  const { sql, actor, now } = context
  const workshop = await lockWorkshop(context, params.workshop)
  requireHolder(context, workshop)
  const isDone = workshop.state === 'finished' && workshop.followUpOn === followUpOn
  if (!isDone) {
    requireUnderway(workshop)
    requireDayAhead(followUpOn, workshop.followUpOn, now)
    await sql`
      UPDATE workshops
      SET state = 'finished', finished_at = ${now}, finished_by = ${actor.membershipId}, follow_up_on = ${followUpOn},
        led_by = NULL, ends_at = NULL, time_left = NULL
      WHERE company_id = app.company_id() AND id = ${workshop.id}`
    await recordEvent(context, workshop.id, { kind: 'place' })
    await recordAct(context, 'workshop-finished', { workshop: workshop.title })
  }
  return readWorkshopView(context, workshop.id)
}
