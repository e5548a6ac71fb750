import type * as contract from '@trivselsrum/contracts/workshop-holding'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireNotFinished } from './plan-rules.ts'
import { lockWorkshop, requireHolder } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { readPeople, readWorkshopView } from './view.ts'

export const changeWorkshopPerson: CompanyAction<typeof contract.changeWorkshopPerson> = async (
  context,
  { params, body: { isPresent } },
) => {
  const { sql } = context
  const workshop = await lockWorkshop(context, params.workshop)
  const person = (await readPeople(context, workshop.id)).find(({ id }) => id === params.person)
  if (!person) throw new Problem('not-found')
  requireHolder(context, workshop)
  requireNotFinished(workshop)
  if (person.isPresent !== isPresent) {
    await sql`
      UPDATE workshop_people SET is_present = ${isPresent}
      WHERE company_id = app.company_id() AND workshop_id = ${workshop.id} AND id = ${person.id}`
    await recordEvent(context, workshop.id, { kind: 'person', subject: person.id })
  }
  return readWorkshopView(context, workshop.id)
}
