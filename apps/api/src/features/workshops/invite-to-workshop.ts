import type * as contract from '@trivselsrum/contracts/workshops'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { addPeople, requireParticipantsActive } from './invited-people.ts'
import { differenceTo, MOST_PEOPLE, requireNotFinished } from './plan-rules.ts'
import { lockWorkshop, requirePlannerOf } from './queries.ts'
import { raiseVersion } from './raise-version.ts'
import { recordEvent } from './record-event.ts'
import { tellInvited } from './tell-invited.ts'
import { readPeople, readWorkshopView } from './view.ts'

/** Who is on the list already stays as they are, also where they have left meanwhile, and is told nothing anew. */
export const inviteToWorkshop: CompanyAction<typeof contract.inviteToWorkshop> = async (context, { params, body }) => {
  const { sql } = context
  await takeTurnAs(context)
  const current = await lockWorkshop(context, params.workshop)
  requirePlannerOf(context, current)
  requireNotFinished(current)
  const people = await readPeople(context, current.id)
  const { gone, newMembers, newNames } = differenceTo(body, { people, hasBegun: current.startedAt !== null })
  if (people.length - gone.length + newMembers.length + newNames.length > MOST_PEOPLE)
    throw new Problem('too-many-people')
  await requireParticipantsActive(context, newMembers)
  if (gone.length + newMembers.length + newNames.length > 0) {
    await sql`
      DELETE FROM workshop_people
      WHERE company_id = app.company_id() AND workshop_id = ${current.id} AND id = ANY(${gone}::uuid[])`
    const added = await addPeople(context, current.id, { members: newMembers, names: newNames })
    if (current.state === 'underway')
      for (const subject of added) await recordEvent(context, current.id, { kind: 'person', subject })
    await raiseVersion(context, current)
    await tellInvited(context, current.id, newMembers)
  }
  return readWorkshopView(context, current.id)
}
