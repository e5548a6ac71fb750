import type * as contract from '@trivselsrum/contracts/rounds'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { canReadResult, canReadSheets } from './access.ts'
import { JOINT } from './rules.ts'
import type { StoredRelease } from './settle.ts'

interface Row {
  quarter: string
  mode: contract.RoundMode
  tool: string
  version: number
  closedAt: Date
  summary: RatingSummary
  notes: Record<string, string> | null
  stored: StoredRelease | null
  isParticipant: boolean
}

export const readResult: CompanyAction<typeof contract.readResult> = async (
  { sql, actor },
  { params: { quarter } },
) => {
  // The round and the one before it, in one read; notes of the first alone are shown.
  const [round, previous] = await sql<Row>`
    SELECT r.quarter, r.mode, r.tool, r.tool_version AS version, r.closed_at AS "closedAt", r.result AS summary,
      CASE WHEN r.quarter = ${quarter} THEN
        (SELECT jsonb_object_agg(a.statement, a.note)
         FROM answer_sheets s JOIN answers a ON a.company_id = s.company_id AND a.sheet_id = s.id
         WHERE s.company_id = r.company_id AND s.round_id = r.id AND s.respondent = ${JOINT} AND a.note <> '')
      END AS notes,
      r.release AS stored,
      EXISTS (SELECT FROM participants p WHERE p.company_id = r.company_id AND p.round_id = r.id
        AND p.membership_id = ${actor.membershipId}) AS "isParticipant"
    FROM rounds r
    WHERE r.state = 'closed' AND r.quarter <= ${quarter}
    ORDER BY r.quarter DESC LIMIT 2`
  // Whoever may read no results may read those of the named rounds they took part in, and is not told of others.
  const reading = { role: actor.role, mode: round?.mode ?? 'joint', isParticipant: round?.isParticipant ?? false }
  if (!canReadResult(reading)) throw new Problem('not-allowed')
  if (round?.quarter !== quarter) throw new Problem('not-found')
  return {
    quarter,
    mode: round.mode,
    askedWith: { tool: round.tool, version: round.version },
    closedAt: round.closedAt,
    summary: round.summary,
    release: round.stored?.release ?? null,
    departmentNames: round.stored?.departmentNames ?? {},
    canReadSheets: canReadSheets(reading),
    notes: round.notes ?? {},
    previous:
      previous && canReadResult({ ...previous, role: actor.role })
        ? { quarter: previous.quarter, summary: previous.summary, release: previous.stored?.release ?? null }
        : null,
  }
}
