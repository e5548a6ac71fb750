import type * as contract from '@trivselsrum/contracts/workshop-holding'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { findNote, noteChanged, requireBox } from './notes.ts'
import { lockWorkshop, requireHolder, requireUnderway } from './queries.ts'
import { recordEvent } from './record-event.ts'

const MOST = 2000

/** The same note sent again, its reply lost on the way, is simply confirmed, also when the workshop has been finished since. */
export const addWorkshopNote: CompanyAction<typeof contract.addWorkshopNote> = async (context, { params, body }) => {
  const { sql, actor, now } = context
  const { id, activity, box, text } = body
  const workshop = await lockWorkshop(context, params.workshop)
  requireHolder(context, workshop)
  const earlier = await findNote(context, workshop.id, id)
  if (earlier?.activity === activity && earlier.box === box && earlier.text === text) return earlier
  if (earlier) throw noteChanged(earlier)
  requireBox(context, workshop, body)
  requireUnderway(workshop)
  if (workshop.notes >= MOST) throw new Problem('too-many-workshop-notes')

  const place = await recordEvent(context, workshop.id, { kind: 'note', subject: id })
  const made = await sql`
    INSERT INTO workshop_notes (workshop_id, id, activity, box, text, place, written_at, written_by)
    VALUES (${workshop.id}, ${id}, ${activity}, ${box}, ${text}, ${place}, ${now}, ${actor.membershipId})
    ON CONFLICT (company_id, id) DO NOTHING RETURNING id`
  // A note of another workshop has this id: of that nothing is said.
  if (made.length === 0) throw new Problem('not-found')
  return { id, activity, box, text, isPicked: false, version: 1, place }
}
