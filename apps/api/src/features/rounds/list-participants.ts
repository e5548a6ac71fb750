import type * as contract from '@trivselsrum/contracts/participants'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'

export const listParticipants: CompanyAction<typeof contract.listParticipants> = async (
  { sql, actor },
  { params: { quarter }, query },
) => {
  requireRight(actor.role, 'invite')
  const [round] = await sql<{ id: string; total: number }>`
    SELECT r.id, (SELECT count(*)::int FROM participants p WHERE p.company_id = r.company_id AND p.round_id = r.id) AS total
    FROM rounds r WHERE quarter = ${quarter} AND state <> 'voided'`
  if (!round) throw new Problem('not-found')
  const participants = await sql<contract.Participant>`
    SELECT m.id, u.name, d.name AS department,
      CASE WHEN r.mode = 'named' THEN EXISTS (SELECT FROM answer_sheets s WHERE s.company_id = r.company_id
        AND s.round_id = r.id AND s.respondent = m.id::text AND s.handed_in_at IS NOT NULL) END AS "hasAnswered"
    FROM rounds r
    JOIN participants p ON p.company_id = r.company_id AND p.round_id = r.id
    JOIN memberships m ON m.company_id = p.company_id AND m.id = p.membership_id
    JOIN users u ON u.id = m.user_id
    LEFT JOIN departments d ON d.company_id = p.company_id AND d.id = p.department_id
    WHERE r.id = ${round.id} ORDER BY u.name, m.id LIMIT ${query.limit} OFFSET ${query.skip}`
  return { participants, total: round.total }
}
