import type { Role } from '@trivselsrum/contracts/values'
import { part, type Sql } from '../../../platform/database.ts'
import { Problem } from '../../../platform/problems.ts'
import { rightsAtDraft } from '../../policies/queries.ts'
import { weightOfDraft } from '../draft-log.ts'

/** How somebody stands to a draft at this moment. */
export interface Standing {
  membership: string
  role: Role
  isWriter: boolean
  /** Whether the company asks for a second factor that they lack, or waits to be deleted. */
  isOut: boolean
}

/** What somebody may do at a draft; whoever has no standing there has left the company. */
export function rightsOf(standing: Standing | undefined): { reads: boolean; writes: boolean } {
  return standing && !standing.isOut ? rightsAtDraft(standing) : { reads: false, writes: false }
}

/** Those of some members who are active, as they stand to the policy; of one named p. */
const standingsOf = (members: readonly string[]) => part`
  (SELECT COALESCE(json_agg(json_build_object(
      'membership', m.id, 'role', m.role,
      'isWriter', EXISTS (SELECT FROM policy_writers w
        WHERE w.company_id = m.company_id AND w.policy_id = p.id AND w.membership_id = m.id),
      'isOut', app.lacks_second_factor(m.company_id, m.user_id) OR app.deletes_at(m.company_id) IS NOT NULL)), '[]')
   FROM memberships m WHERE m.company_id = p.company_id AND m.id = ANY(${members}) AND m.state = 'active')`

/** A draft, and how those who are at it stand to it. */
export interface Place {
  isSettled: boolean
  head: number
  /** What it weighs with its history, in bytes. */
  weight: number
  standings: Standing[]
}

/** @returns nothing when the draft is gone. */
export async function readPlace(sql: Sql, edition: string, members: readonly string[]): Promise<Place | undefined> {
  return (await place(sql, edition, members, part``))[0]
}

/** The same; and nobody else writes on the draft or adopts it until the transaction ends. */
export async function holdPlace(sql: Sql, edition: string, members: readonly string[]): Promise<Place | undefined> {
  return (await place(sql, edition, members, part`FOR UPDATE OF e`))[0]
}

function place(sql: Sql, edition: string, members: readonly string[], hold: ReturnType<typeof part>): Promise<Place[]> {
  return sql<Place>`
    SELECT e.settled_at IS NOT NULL OR p.retired_at IS NOT NULL AS "isSettled", e.head, ${weightOfDraft} AS weight,
      ${standingsOf(members)} AS standings
    FROM editions e JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
    WHERE e.id = ${edition} ${hold}`
}

/** Somebody who comes to a policy, and its draft. */
export interface Arrival {
  edition: string | undefined
  name: string
  writes: boolean
}

/** @throws Problem `not-found`, `not-allowed` for those who do not read drafts. */
export async function readArrival(sql: Sql, policy: string, membership: string): Promise<Arrival> {
  const [row] = await sql<{ edition: string | null; name: string; standings: Standing[] }>`
    SELECT e.id AS edition, u.name, ${standingsOf([membership])} AS standings
    FROM policies p
      JOIN memberships m ON m.company_id = p.company_id AND m.id = ${membership} JOIN users u ON u.id = m.user_id
      LEFT JOIN editions e ON e.company_id = p.company_id AND e.policy_id = p.id AND e.settled_at IS NULL
        AND p.retired_at IS NULL
    WHERE p.id = ${policy}`
  if (!row) throw new Problem('not-found')
  const { reads, writes } = rightsOf(row.standings[0])
  if (!reads) throw new Problem('not-allowed')
  return { edition: row.edition ?? undefined, name: row.name, writes }
}

/** Whether an edition is one of a policy's that was adopted. */
export async function isAdopted(sql: Sql, policy: string, edition: string): Promise<boolean> {
  const rows = await sql`
    SELECT 1 FROM editions WHERE id = ${edition} AND policy_id = ${policy} AND settled_at IS NOT NULL`
  return rows.length > 0
}
