import type * as contract from '@trivselsrum/contracts/workshop-holding'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockWorkshop, requireHolder } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { readWorkshopView } from './view.ts'

/** It goes on at the step where it was, led by whoever reopens it; one that is under way is simply there. */
export const reopenWorkshop: CompanyAction<typeof contract.reopenWorkshop> = async (context, { params }) => {
  const { sql, actor } = context
  const workshop = await lockWorkshop(context, params.workshop)
  requireHolder(context, workshop)
  if (workshop.state === 'planned') throw new Problem('workshop-not-finished')
  if (workshop.state === 'finished') {
    await sql`
      UPDATE workshops SET state = 'underway', finished_at = NULL, finished_by = NULL, led_by = ${actor.membershipId}
      WHERE company_id = app.company_id() AND id = ${workshop.id}`
    await recordEvent(context, workshop.id, { kind: 'place' })
    await recordAct(context, 'workshop-reopened', { workshop: workshop.title })
  }
  return readWorkshopView(context, workshop.id)
}
