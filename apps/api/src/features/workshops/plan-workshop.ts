import type * as contract from '@trivselsrum/contracts/workshops'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { readAdaptation } from '../toolbox/queries.ts'
import { requirePlanner } from './access.ts'
import { addPeople, requireFacilitatorActive, requireParticipantsActive } from './invited-people.ts'
import { requirePlannable } from './own-department.ts'
import { requireRoom } from './plan-rules.ts'
import { tellInvited } from './tell-invited.ts'
import { readWorkshopView } from './view.ts'

/** It is held with the newest programme of its tool, and begins with what the company has of its own in it now. */
export const planWorkshop: CompanyAction<typeof contract.planWorkshop> = async (context, { body }) => {
  const { sql, actor, now, newId, library } = context
  const { tool, language, title, startsAt, place, department, names } = body
  const members = [...new Set(body.members)]
  requirePlanner(actor.role)
  const programme = library.newestProgramme(tool)
  if (!programme) throw new Problem('not-found')
  // Two who plan at once are counted one after the other, and nobody who is chosen leaves meanwhile.
  await takeTurnAs(context)
  const [count] = await sql<{ all: number }>`
    SELECT count(*)::int AS all FROM workshops WHERE company_id = app.company_id()`
  requireRoom(count?.all ?? 0)
  if (department) await requirePlannable(context, department)
  const facilitator = body.facilitator ?? actor.membershipId
  await requireFacilitatorActive(context, facilitator)
  await requireParticipantsActive(context, members)
  const id = newId()
  const { adaptation } = await readAdaptation(context, tool)
  await sql`
    INSERT INTO workshops (id, title, tool, programme_version, language, adaptation, place, starts_at, department_id,
      facilitator_id, created_at, created_by)
    VALUES (${id}, ${title}, ${tool}, ${programme}, ${language}, ${adaptation}, ${place}, ${startsAt}, ${department},
      ${facilitator}, ${now}, ${actor.membershipId})`
  await addPeople(context, id, { members, names })
  await tellInvited(context, id, [...members, facilitator])
  await recordAct(context, 'workshop-planned', { workshop: title })
  return readWorkshopView(context, id)
}
