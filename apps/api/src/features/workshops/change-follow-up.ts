import type * as contract from '@trivselsrum/contracts/workshop-holding'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireDayAhead } from './follow-up.ts'
import { lockWorkshop, requireHolder } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { readWorkshopView } from './view.ts'

/** The version rises although the plan is as it was: it tells other windows to read anew. */
export const changeFollowUp: CompanyAction<typeof contract.changeFollowUp> = async (
  context,
  { params, body: { followUpOn } },
) => {
  const workshop = await lockWorkshop(context, params.workshop)
  requireHolder(context, workshop)
  if (workshop.state !== 'finished') throw new Problem('workshop-not-finished')
  requireDayAhead(followUpOn, workshop.followUpOn, context.now)
  if (workshop.followUpOn !== followUpOn) {
    await context.sql`
      UPDATE workshops SET follow_up_on = ${followUpOn}, version = version + 1
      WHERE company_id = app.company_id() AND id = ${workshop.id}`
    await recordEvent(context, workshop.id, { kind: 'place' })
  }
  return readWorkshopView(context, workshop.id)
}
