import type * as contract from '@trivselsrum/contracts/actions'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockAction } from './queries.ts'
import { requireRoomForNote } from './rules.ts'

/** For all who see the action. A note is no change of it: whoever is changing it meanwhile is not disturbed. */
export const addActionNote: CompanyAction<typeof contract.addActionNote> = async (context, { params, body }) => {
  const { db, sql, actor, now, newId } = context
  const { id: action } = await lockAction(context, params.action)
  const [notes] = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM action_notes WHERE company_id = app.company_id() AND action_id = ${action}`
  requireRoomForNote(notes?.count ?? 0)
  const note = { id: newId(), at: now, text: body.text }
  await sql`
    INSERT INTO action_notes (id, action_id, text, written_at, written_by)
    VALUES (${note.id}, ${action}, ${note.text}, ${now}, ${actor.membershipId})`
  const { name: by } = await db.user.findFirstOrThrow({ where: { id: actor.userId }, select: { name: true } })
  return { kind: 'note', ...note, by }
}
