import type { MemberState } from '@trivselsrum/contracts/members'
import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { Content } from './rules.ts'

/**
 * That those who are newly chosen are of the company and let in; who was chosen before may have left.
 *
 * @throws Problem `not-found`, `responsible-not-active`, `participant-not-active`.
 */
export async function requireChosenActive(
  sql: Sql,
  { responsible, participants }: Content,
  before?: Pick<Content, 'responsible' | 'participants'>,
) {
  const newResponsible = responsible === before?.responsible ? null : responsible
  const newParticipants = participants.filter((id) => !before?.participants.includes(id))
  const ids = [...newParticipants, ...(newResponsible ? [newResponsible] : [])]
  if (ids.length === 0) return
  const rows = await sql<{ id: string; state: MemberState }>`
    SELECT id, state FROM memberships WHERE company_id = app.company_id() AND id = ANY(${ids}::uuid[])`
  if (rows.length < ids.length) throw new Problem('not-found')
  const gone = rows.filter(({ state }) => state !== 'active').map(({ id }) => id)
  if (newResponsible && gone.includes(newResponsible)) throw new Problem('responsible-not-active')
  if (gone.length > 0) throw new Problem('participant-not-active')
}

/** Puts exactly these people beside an action. */
export async function setParticipants(sql: Sql, action: string, participants: readonly string[]) {
  await sql`
    DELETE FROM action_participants
    WHERE company_id = app.company_id() AND action_id = ${action} AND membership_id <> ALL(${participants}::uuid[])`
  await sql`
    INSERT INTO action_participants (action_id, membership_id)
    SELECT ${action}::uuid, id FROM unnest(${participants}::uuid[]) id ON CONFLICT DO NOTHING`
}
