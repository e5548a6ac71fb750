import type * as contract from '@trivselsrum/contracts/actions'
import { dayOf } from '@trivselsrum/toolkit/day'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireOpenDepartment } from '../departments/queries.ts'
import { requireRight } from './access.ts'
import { requireChosenActive, setParticipants } from './people.ts'
import { lockAction, readActionView } from './queries.ts'
import { contentIn, contentOf, isSame, requireDeadlineAhead } from './rules.ts'
import { requireSeen } from './seen.ts'

/**
 * Changes an action that still is as the sender saw it. The same change sent again, its reply lost on the way, is simply
 * confirmed; another one gets what stands there now. What it does not touch may stay, also where it could not be
 * chosen any more: a deadline that has passed, somebody who has left, a department that has closed.
 */
export const changeAction: CompanyAction<typeof contract.changeAction> = async (context, { params, body }) => {
  const { sql, actor, now } = context
  await takeTurnAs(context)
  const current = await lockAction(context, params.action)
  requireRight(actor.role, 'change')
  const [before, after] = [contentIn(current), contentOf(body)]
  if (isSame(before, after)) return current
  requireSeen(current, body.version)

  requireDeadlineAhead(after.deadline, before.deadline, dayOf(now))
  await requireChosenActive(sql, after, before)
  if (after.department && after.department !== before.department) await requireOpenDepartment(sql, after.department)
  await sql`
    UPDATE actions
    SET title = ${after.title}, problem = ${after.problem}, level = ${after.level}, responsible = ${after.responsible},
      responsible_name = ${after.responsibleName}, department_id = ${after.department}, deadline = ${after.deadline},
      measure = ${after.measure}, follow_up_on = ${after.followUpOn}, version = version + 1
    WHERE company_id = app.company_id() AND id = ${current.id}`
  await setParticipants(sql, current.id, after.participants)
  return readActionView(context, current.id)
}
