import type * as contract from '@trivselsrum/contracts/workshop-holding'
import { answerTo } from '@trivselsrum/toolkit/programme/answers'
import { activitiesOf } from '@trivselsrum/toolkit/programme/programme'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockWorkshop, requireHolder, requireUnderway } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { programmeOf, readChoices } from './view.ts'

/** What is filled in by everybody for themselves is never sent, and not taken. */
export const chooseInWorkshop: CompanyAction<typeof contract.chooseInWorkshop> = async (
  context,
  { params, body: { activity, item, option } },
) => {
  const { sql } = context
  const workshop = await lockWorkshop(context, params.workshop)
  requireHolder(context, workshop)
  const checklist = activitiesOf(programmeOf(context, workshop)).find(({ id }) => id === activity)
  if (!checklist || !answerTo(checklist)?.safeParse({ item, option }).success) throw new Problem('not-found')
  requireUnderway(workshop)

  const choices = await readChoices(context, workshop.id)
  const chosen = choices.find((choice) => choice.activity === activity && choice.item === item)?.option ?? null
  if (chosen !== option) {
    if (option === null)
      await sql`
        DELETE FROM workshop_choices
        WHERE company_id = app.company_id() AND workshop_id = ${workshop.id} AND activity = ${activity} AND item = ${item}`
    else
      await sql`
        INSERT INTO workshop_choices (workshop_id, activity, item, option)
        VALUES (${workshop.id}, ${activity}, ${item}, ${option})
        ON CONFLICT (company_id, workshop_id, activity, item) DO UPDATE SET option = EXCLUDED.option`
    await recordEvent(context, workshop.id, { kind: 'choice', subject: `${activity}/${item}` })
  }
  return { activity, item, option }
}
