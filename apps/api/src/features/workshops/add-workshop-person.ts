import type * as contract from '@trivselsrum/contracts/workshop-holding'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { MOST_PEOPLE, requireNotFinished } from './plan-rules.ts'
import { lockWorkshop, requireHolder } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { readPeople, readWorkshopView } from './view.ts'

/** Somebody who is no member, or of whom it does not matter; they are fitted in at the next bell. */
export const addWorkshopPerson: CompanyAction<typeof contract.addWorkshopPerson> = async (
  context,
  { params, body },
) => {
  const { sql, now, newId } = context
  const workshop = await lockWorkshop(context, params.workshop)
  requireHolder(context, workshop)
  requireNotFinished(workshop)
  const people = await readPeople(context, workshop.id)
  if (people.length >= MOST_PEOPLE) throw new Problem('too-many-people')
  const id = newId()
  await sql`
    INSERT INTO workshop_people (workshop_id, id, name, added_at) VALUES (${workshop.id}, ${id}, ${body.name}, ${now})`
  await recordEvent(context, workshop.id, { kind: 'person', subject: id })
  return readWorkshopView(context, workshop.id)
}
