import type * as contract from '@trivselsrum/contracts/shares'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireKeeper } from './access.ts'

/** A link that was ended stays so: ending it twice is ending it once. */
export const revokeShare: CompanyAction<typeof contract.revokeShare> = async (context, { params }) => {
  const { sql, actor, now } = context
  requireKeeper(actor.role)
  const [share] = await sql<{ label: string; quarter: string; revokedAt: Date | null }>`
    SELECT s.label, r.quarter, s.revoked_at AS "revokedAt"
    FROM shares s JOIN rounds r ON r.company_id = s.company_id AND r.id = s.round_id
    WHERE s.id = ${params.share} FOR UPDATE OF s`
  if (!share) throw new Problem('not-found')
  if (share.revokedAt) return
  await sql`UPDATE shares SET revoked_at = ${now} WHERE id = ${params.share}`
  await recordAct(context, 'share-revoked', { quarter: share.quarter, label: share.label })
}
