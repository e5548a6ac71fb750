import { WorkshopNote } from '@trivselsrum/contracts/workshop-events'
import type { WorkshopNoteChanged } from '@trivselsrum/contracts/workshop-holding'
import { answerTo } from '@trivselsrum/toolkit/programme/answers'
import { activitiesOf } from '@trivselsrum/toolkit/programme/programme'
import { z } from 'zod'
import { part, type SqlPart } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import type { WorkshopRow } from './queries.ts'
import { programmeOf } from './view.ts'

type Asking = Pick<CompanyContext, 'sql'>

/** The columns of a note, for statements that read one. */
const noteColumns = part`id, activity, box, text, is_picked AS "isPicked", version, place`

/** Notes of a workshop in the order in which they came. @param chosen which of them, and what else is asked, in SQL. */
export async function readNotes({ sql }: Asking, workshop: string, chosen: SqlPart): Promise<WorkshopNote[]> {
  return sql<WorkshopNote>`
    SELECT ${noteColumns} FROM workshop_notes
    WHERE company_id = app.company_id() AND workshop_id = ${workshop} AND ${chosen}`
}

/** One note of a workshop; nothing where it has none of this id. */
export async function findNote(asking: Asking, workshop: string, id: string): Promise<WorkshopNote | undefined> {
  return (await readNotes(asking, workshop, part`id = ${id}`))[0]
}

/**
 * Notes are written in the boxes of an activity as the workshop has it, also where its step was left out meanwhile; never in
 * what everybody fills in for themselves.
 *
 * @throws Problem `not-found` for any other.
 */
export function requireBox(
  context: Pick<CompanyContext, 'library'>,
  workshop: WorkshopRow,
  { activity, box }: Pick<WorkshopNote, 'activity' | 'box'>,
) {
  const found = activitiesOf(programmeOf(context, workshop)).find(({ id }) => id === activity)
  if (!found || !answerTo(found)?.safeParse({ box }).success) throw new Problem('not-found')
}

/** Why a note is not saved: somebody was faster, and this is what stands there now; nothing where it was deleted. */
export function noteChanged(note: WorkshopNote | null): Problem {
  const current = z.encode(WorkshopNote.nullable(), note)
  return new Problem('workshop-note-changed', { current } satisfies WorkshopNoteChanged)
}
