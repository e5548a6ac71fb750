import type * as contract from '@trivselsrum/contracts/workshop-holding'
import { nextGroups } from '@trivselsrum/toolkit/partners/next-groups'
import { activitiesOf } from '@trivselsrum/toolkit/programme/programme'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockLed } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { saveTime } from './save-time.ts'
import { running } from './time.ts'
import { programmeOf, readPairings, readPeople, readWorkshopView } from './view.ts'

/** Whoever has come or gone since the last bell is fitted in or left out. Where nobody is named it rings, and no more. */
export const ringWorkshopBell: CompanyAction<typeof contract.ringWorkshopBell> = async (context, { params, body }) => {
  const { sql, now } = context
  const { activity, round } = body
  const workshop = await lockLed(context, params.workshop)
  const cards = activitiesOf(programmeOf(context, workshop)).find(({ id }) => id === activity)
  if (cards?.kind !== 'cards' || !cards.content.partners) throw new Problem('not-found')
  const earlier = (await readPairings(context, workshop.id)).filter((pairing) => pairing.activity === activity)
  if (round !== (earlier.at(-1)?.round ?? 0) + 1) throw new Problem('workshop-moved-on')

  const present = (await readPeople(context, workshop.id)).filter(({ isPresent }) => isPresent)
  const groups = nextGroups(
    present.map(({ id }) => id),
    earlier.map(({ groups }) => groups),
  )
  await sql`
    INSERT INTO workshop_pairings (workshop_id, activity, round, groups)
    VALUES (${workshop.id}, ${activity}, ${round}, ${JSON.stringify(groups)})`
  await recordEvent(context, workshop.id, { kind: 'pairing', subject: `${activity}/${round}` })
  await saveTime(context, workshop.id, running(cards.content.partners.minutes * 60, now))
  await recordEvent(context, workshop.id, { kind: 'place' })
  return readWorkshopView(context, workshop.id)
}
