import type { WorkshopNote } from '@trivselsrum/contracts/workshop-events'
import type * as contract from '@trivselsrum/contracts/workshop-holding'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { findNote, noteChanged, requireBox } from './notes.ts'
import { lockWorkshop, requireHolder, requireUnderway } from './queries.ts'
import { recordEvent } from './record-event.ts'

/**
 * Whoever was slower is told what was saved meanwhile, and keeps what they typed. The same change sent again is simply
 * confirmed.
 */
export const changeWorkshopNote: CompanyAction<typeof contract.changeWorkshopNote> = async (
  context,
  { params, body },
) => {
  const { sql, actor, now } = context
  const { box, text, isPicked, version } = body
  const workshop = await lockWorkshop(context, params.workshop)
  const current = await requireNote(context, workshop.id, params.note)
  requireHolder(context, workshop)
  if (current.box === box && current.text === text && current.isPicked === isPicked) return current
  if (current.version !== version) throw noteChanged(current)
  if (current.box !== box) requireBox(context, workshop, { activity: current.activity, box })
  requireUnderway(workshop)

  const isWritten = current.text !== text
  await sql`
    UPDATE workshop_notes
    SET box = ${box}, text = ${text}, is_picked = ${isPicked}, version = version + 1,
      written_at = CASE WHEN ${isWritten} THEN ${now} ELSE written_at END,
      written_by = CASE WHEN ${isWritten} THEN ${actor.membershipId} ELSE written_by END
    WHERE company_id = app.company_id() AND id = ${current.id}`
  await recordEvent(context, workshop.id, { kind: 'note', subject: current.id })
  return { ...current, box, text, isPicked, version: version + 1 }
}

/** @throws Problem `workshop-note-changed` where it was deleted meanwhile, `not-found` where there never was one. */
async function requireNote(context: CompanyContext, workshop: string, id: string): Promise<WorkshopNote> {
  const note = await findNote(context, workshop, id)
  if (note) return note
  const [wasThere] = await context.sql`
    SELECT FROM workshop_events
    WHERE company_id = app.company_id() AND workshop_id = ${workshop} AND kind = 'note' AND subject = ${id} LIMIT 1`
  throw wasThere ? noteChanged(null) : new Problem('not-found')
}
