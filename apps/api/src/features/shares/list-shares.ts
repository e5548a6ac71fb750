import type * as contract from '@trivselsrum/contracts/shares'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireKeeper } from './access.ts'
import { readOpenDepartments, type ShareRow, toShare } from './queries.ts'

export const listShares: CompanyAction<typeof contract.listShares> = async (context, { params, query }) => {
  const { sql, actor, now } = context
  requireKeeper(actor.role)
  const [round] = await sql<{ id: string; total: number }>`
    SELECT r.id, (SELECT count(*)::int FROM shares s WHERE s.company_id = r.company_id AND s.round_id = r.id) AS total
    FROM rounds r WHERE quarter = ${params.quarter} AND state <> 'voided'`
  if (!round) throw new Problem('not-found')
  const rows = await sql<ShareRow>`
    SELECT s.id, s.label, d.name AS department, s.passcode_hash IS NOT NULL AS "hasPasscode", s.openings,
      s.created_at AS "createdAt", s.expires_at AS "expiresAt", s.revoked_at AS "revokedAt"
    FROM shares s LEFT JOIN departments d ON d.company_id = s.company_id AND d.id = s.department_id
    WHERE s.round_id = ${round.id} ORDER BY s.created_at DESC, s.id DESC LIMIT ${query.limit} OFFSET ${query.skip}`
  return {
    shares: rows.map((row) => toShare(row, now)),
    total: round.total,
    departments: await readOpenDepartments(context),
  }
}
