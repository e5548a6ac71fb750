import type * as contract from '@trivselsrum/contracts/workshops'
import { tell } from '../../platform/outbox.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { canPlan } from './access.ts'
import { requireFacilitatorActive } from './invited-people.ts'
import { requirePlannable } from './own-department.ts'
import { requireNotFinished } from './plan-rules.ts'
import { lockWorkshop, readerOf, requirePlannerOf } from './queries.ts'
import { raiseVersion, requireSeen } from './raise-version.ts'
import { tellInvited } from './tell-invited.ts'
import { readWorkshopView } from './view.ts'

/**
 * The same change sent again, its reply lost on the way, is simply confirmed. What it does not touch may stay, also where
 * it could not be chosen any more. Nobody plans a workshop out of their own sight.
 */
export const changeWorkshop: CompanyAction<typeof contract.changeWorkshop> = async (context, { params, body }) => {
  const { sql, actor } = context
  const { title, startsAt, place, department } = body
  await takeTurnAs(context)
  const current = await lockWorkshop(context, params.workshop)
  requirePlannerOf(context, current)
  requireNotFinished(current)
  const facilitator = body.facilitator ?? current.facilitatorId
  const isMoved = startsAt.getTime() !== current.startsAt.getTime()
  const isElsewhere = department !== current.departmentId
  const isHandedOn = facilitator !== current.facilitatorId
  if (!isMoved && !isElsewhere && !isHandedOn && title === current.title && place === current.place)
    return readWorkshopView(context, current.id)
  await requireSeen(context, current, body.version)

  if (isElsewhere && department) await requirePlannable(context, department)
  if (!canPlan(readerOf(actor, current), { ...current, departmentId: department })) throw new Problem('not-allowed')
  if (isHandedOn) await requireFacilitatorActive(context, facilitator)
  await sql`
    UPDATE workshops SET title = ${title}, starts_at = ${startsAt}, place = ${place}, department_id = ${department},
      facilitator_id = ${facilitator}
    WHERE company_id = app.company_id() AND id = ${current.id}`
  await raiseVersion(context, current)
  if (isMoved)
    await tell(context, 'workshop-moved', {
      workshop: current.id,
      startsAt: startsAt.toISOString(),
      by: actor.membershipId,
    })
  else if (isHandedOn) await tellInvited(context, current.id, [facilitator])
  return readWorkshopView(context, current.id)
}
