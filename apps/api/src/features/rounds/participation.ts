import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { holdRound, type LockedRound } from './queries.ts'
import { requireOpen } from './rules.ts'

interface Participation {
  round: LockedRound
  hasAnswered: boolean
  /** The department the answers count for: null where so few of it are asked that it would say whose they are. */
  department: { id: string; name: string } | null
}

/**
 * The reader's part in an open anonymous round, which stays open until the transaction ends.
 *
 * @throws Problem `not-found`, `round-voided`, `round-closed`, `not-asked`.
 */
export async function readParticipation(
  { sql, actor }: CompanyContext,
  quarter: Quarter,
  meant: string | undefined,
): Promise<Participation> {
  const round = await holdRound(sql, quarter, meant)
  if (round.mode !== 'anonymous') throw new Problem('not-found')
  requireOpen(round)
  const [own] = await sql<{ hasAnswered: boolean; department: string | null; name: string | null; asked: number }>`
    SELECT p.has_answered AS "hasAnswered", p.department_id AS department, d.name,
      (SELECT count(*)::int FROM participants o WHERE o.company_id = p.company_id AND o.round_id = p.round_id
        AND o.department_id = p.department_id) AS asked
    FROM participants p LEFT JOIN departments d ON d.company_id = p.company_id AND d.id = p.department_id
    WHERE p.round_id = ${round.id} AND p.membership_id = ${actor.membershipId}`
  if (!own) throw new Problem('not-asked')
  const { hasAnswered, department: id, name, asked } = own
  return { round, hasAnswered, department: id && name && asked >= round.meansFrom ? { id, name } : null }
}
