import type * as contract from '@trivselsrum/contracts/shares'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireKeeper } from './access.ts'

/** A link that was ended stays so: ending it twice is ending it once. */
export const revokeShare: CompanyAction<typeof contract.revokeShare> = async (context, { params }) => {
  const { sql, actor, now } = context
  requireKeeper(actor.role)
  const [share] = await sql<{
    label: string
    quarter: string | null
    policy: string | null
    edition: number | null
    revokedAt: Date | null
  }>`
    SELECT s.label, r.quarter, p.title AS policy, e.number AS edition, s.revoked_at AS "revokedAt"
    FROM shares s
    LEFT JOIN rounds r ON r.company_id = s.company_id AND r.id = s.round_id
    LEFT JOIN consultations c ON c.company_id = s.company_id AND c.id = s.consultation_id
    LEFT JOIN editions e ON e.company_id = s.company_id AND e.id = COALESCE(s.edition_id, c.edition_id)
    LEFT JOIN policies p ON p.company_id = s.company_id AND p.id = e.policy_id
    WHERE s.id = ${params.share} FOR UPDATE OF s`
  if (!share) throw new Problem('not-found')
  const { label, quarter, policy, edition, revokedAt } = share
  if (revokedAt) return
  await sql`UPDATE shares SET revoked_at = ${now} WHERE id = ${params.share}`
  const about = quarter ? { quarter } : { policy: policy ?? '', edition: edition ?? 0 }
  await recordAct(context, 'share-revoked', { ...about, label })
}
