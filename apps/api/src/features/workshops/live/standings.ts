import type { Role } from '@trivselsrum/contracts/values'
import type { Sql } from '../../../platform/database.ts'
import { canRead, type Placed } from '../access.ts'

/** Somebody who follows, as they stand to the company and the workshop at this moment. */
interface Standing {
  membershipId: string
  role: Role
  departmentId: string | null
  isInvited: boolean
  /** Whether the company asks for a second factor that they lack, or waits to be deleted. */
  isOut: boolean
}

/** A workshop as far as it says who may follow it, and how those who do stand to it. */
interface Followed extends Omit<Placed, 'isInvited'> {
  head: number
  standings: Standing[]
}

/** What there is to hear of a workshop, and which of some members may. */
export interface Hearing {
  head: number
  mayHear: (membershipId: string) => boolean
}

/** @returns nothing when the workshop is gone. */
export async function readHearing(
  sql: Sql,
  workshop: string,
  members: readonly string[],
): Promise<Hearing | undefined> {
  const [row] = await sql<Followed>`
    SELECT w.head, w.facilitator_id AS "facilitatorId", w.created_by AS "createdById", w.department_id AS "departmentId",
      (SELECT COALESCE(json_agg(json_build_object(
          'membershipId', m.id, 'role', m.role, 'departmentId', m.department_id,
          'isInvited', EXISTS (SELECT FROM workshop_people p
            WHERE p.company_id = m.company_id AND p.workshop_id = w.id AND p.membership_id = m.id),
          'isOut', app.lacks_second_factor(m.company_id, m.user_id) OR app.deletes_at(m.company_id) IS NOT NULL)), '[]')
       FROM memberships m
       WHERE m.company_id = w.company_id AND m.id = ANY(${members}) AND m.state = 'active') AS standings
    FROM workshops w WHERE w.company_id = app.company_id() AND w.id = ${workshop}`
  if (!row) return undefined
  const { head, standings, ...placed } = row
  const reading = standings.filter(
    ({ isOut, isInvited, ...reader }) => !isOut && canRead(reader, { ...placed, isInvited }),
  )
  const readers = new Set(reading.map(({ membershipId }) => membershipId))
  return { head, mayHear: (membershipId) => readers.has(membershipId) }
}
