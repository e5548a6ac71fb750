import type { RoundMode, RoundState } from '@trivselsrum/contracts/rounds'
import type * as contract from '@trivselsrum/contracts/sheets'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { canReadSheets } from './access.ts'

interface Row {
  id: string
  mode: RoundMode
  state: RoundState
  tool: string
  version: number
  isParticipant: boolean
  total: number
}

export const listSheets: CompanyAction<typeof contract.listSheets> = async (
  { sql, actor },
  { params: { quarter }, query },
) => {
  const [round] = await sql<Row>`
    SELECT r.id, r.mode, r.state, r.tool, r.tool_version AS version,
      EXISTS (SELECT FROM participants p WHERE p.company_id = r.company_id AND p.round_id = r.id
        AND p.membership_id = ${actor.membershipId}) AS "isParticipant",
      (SELECT count(*)::int FROM answer_sheets s WHERE s.company_id = r.company_id AND s.round_id = r.id
        AND s.handed_in_at IS NOT NULL) AS total
    FROM rounds r WHERE r.quarter = ${quarter} AND r.state <> 'voided'`
  // Before it is closed, and in every other mode, there is nothing of the kind to be seen by anybody.
  if (round?.state !== 'closed' || round.mode !== 'named') throw new Problem('not-found')
  if (!canReadSheets({ role: actor.role, ...round })) throw new Problem('not-allowed')
  const sheets = await sql<contract.NamedSheet>`
    SELECT s.id, u.name, d.name AS department,
      (SELECT jsonb_object_agg(a.statement, a.score) FROM answers a WHERE a.company_id = s.company_id AND a.sheet_id = s.id) AS answers
    FROM answer_sheets s
    JOIN participants p ON p.company_id = s.company_id AND p.round_id = s.round_id AND p.membership_id::text = s.respondent
    JOIN memberships m ON m.company_id = p.company_id AND m.id = p.membership_id
    JOIN users u ON u.id = m.user_id
    LEFT JOIN departments d ON d.company_id = p.company_id AND d.id = p.department_id
    WHERE s.round_id = ${round.id} AND s.handed_in_at IS NOT NULL
    ORDER BY u.name, s.id LIMIT ${query.limit} OFFSET ${query.skip}`
  return { sheets, total: round.total, askedWith: { tool: round.tool, version: round.version } }
}
