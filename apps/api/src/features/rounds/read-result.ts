import type * as contract from '@trivselsrum/contracts/rounds'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { JOINT } from './rules.ts'

interface Row {
  quarter: string
  mode: contract.RoundMode
  tool: string
  version: number
  closedAt: Date
  summary: RatingSummary
  notes: Record<string, string> | null
}

export const readResult: CompanyAction<typeof contract.readResult> = async (
  { sql, actor },
  { params: { quarter } },
) => {
  requireRight(actor.role, 'read results')
  // The round and the one before it, in one read; notes of the first alone are shown.
  const [round, previous] = await sql<Row>`
    SELECT r.quarter, r.mode, r.tool, r.tool_version AS version, r.closed_at AS "closedAt", r.result AS summary,
      CASE WHEN r.quarter = ${quarter} THEN
        (SELECT jsonb_object_agg(a.statement, a.note)
         FROM answer_sheets s JOIN answers a ON a.company_id = s.company_id AND a.sheet_id = s.id
         WHERE s.company_id = r.company_id AND s.round_id = r.id AND s.respondent = ${JOINT} AND a.note <> '')
      END AS notes
    FROM rounds r
    WHERE r.state = 'closed' AND r.quarter <= ${quarter}
    ORDER BY r.quarter DESC LIMIT 2`
  if (round?.quarter !== quarter) throw new Problem('not-found')
  return {
    quarter,
    mode: round.mode,
    askedWith: { tool: round.tool, version: round.version },
    closedAt: round.closedAt,
    summary: round.summary,
    notes: round.notes ?? {},
    previous: previous ? { quarter: previous.quarter, summary: previous.summary } : null,
  }
}
