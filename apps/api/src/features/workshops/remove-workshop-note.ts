import type * as contract from '@trivselsrum/contracts/workshop-holding'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { findNote } from './notes.ts'
import { lockWorkshop, requireHolder, requireUnderway } from './queries.ts'
import { recordEvent } from './record-event.ts'

/** Actions that were made from it stay, as actions of the workshop. */
export const removeWorkshopNote: CompanyAction<typeof contract.removeWorkshopNote> = async (context, { params }) => {
  const { sql } = context
  const workshop = await lockWorkshop(context, params.workshop)
  const note = await findNote(context, workshop.id, params.note)
  if (!note) throw new Problem('not-found')
  requireHolder(context, workshop)
  requireUnderway(workshop)
  await sql`
    UPDATE actions SET workshop_note_id = NULL
    WHERE company_id = app.company_id() AND workshop_note_id = ${note.id}`
  await sql`DELETE FROM workshop_notes WHERE company_id = app.company_id() AND id = ${note.id}`
  await recordEvent(context, workshop.id, { kind: 'note', subject: note.id })
}
