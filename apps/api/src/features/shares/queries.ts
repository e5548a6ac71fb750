import type * as contract from '@trivselsrum/contracts/shares'
import type { CompanyScope } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext, ShareContext } from '../../platform/scopes.ts'
import { requireKeeper } from './access.ts'
import { shareState } from './rules.ts'

/** The one thing a link opens, by its id. */
export interface Opens {
  round?: string
  consultation?: string
  edition?: string
}

export interface ShareRow {
  id: string
  label: string
  department: string | null
  hasPasscode: boolean
  openings: number
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
}

/** A link as the company sees it. */
export function toShare({ revokedAt, ...row }: ShareRow, now: Date): contract.Share {
  return { ...row, state: shareState({ ...row, revokedAt }, now) }
}

/**
 * The links to one thing, the newest first.
 *
 * @throws Problem `not-allowed`.
 */
export async function readSharesOf(
  { sql, actor, now }: CompanyContext,
  { round = null, consultation = null, edition = null }: { [Thing in keyof Opens]?: string | null },
  { limit, skip }: { limit: number; skip: number },
): Promise<{ shares: contract.Share[]; total: number }> {
  requireKeeper(actor.role)
  const [count] = await sql<{ total: number }>`
    SELECT count(*)::int AS total FROM shares
    WHERE round_id = ${round} OR consultation_id = ${consultation} OR edition_id = ${edition}`
  const rows = await sql<ShareRow>`
    SELECT s.id, s.label, d.name AS department, s.passcode_hash IS NOT NULL AS "hasPasscode", s.openings,
      s.created_at AS "createdAt", s.expires_at AS "expiresAt", s.revoked_at AS "revokedAt"
    FROM shares s LEFT JOIN departments d ON d.company_id = s.company_id AND d.id = s.department_id
    WHERE s.round_id = ${round} OR s.consultation_id = ${consultation} OR s.edition_id = ${edition}
    ORDER BY s.created_at DESC, s.id DESC LIMIT ${limit} OFFSET ${skip}`
  return { shares: rows.map((row) => toShare(row, now)), total: count?.total ?? 0 }
}

/**
 * What the link that was opened opens, if it is still good and opens what it is asked for.
 *
 * @returns the id of the round, the consultation or the edition, and the department that answers count for.
 * @throws Problem `share-ended`, `another-link-open` when it opens something else, `passcode-needed`.
 */
export async function requireGood(
  { sql, shareId, isOpen, now }: ShareContext,
  opens: contract.ShareOpens,
): Promise<{ id: string; department: { id: string; name: string } | null }> {
  const [share] = await sql<{
    round: string | null
    consultation: string | null
    edition: string | null
    expiresAt: Date
    revokedAt: Date | null
    hasPasscode: boolean
    departmentId: string | null
    name: string | null
  }>`
    SELECT s.round_id AS round, s.consultation_id AS consultation, s.edition_id AS edition,
      s.expires_at AS "expiresAt", s.revoked_at AS "revokedAt", s.passcode_hash IS NOT NULL AS "hasPasscode",
      d.id AS "departmentId", d.name
    FROM shares s LEFT JOIN departments d ON d.company_id = s.company_id AND d.id = s.department_id
    WHERE s.id = ${shareId}`
  if (!share || shareState(share, now) !== 'good') throw new Problem('share-ended')
  const id = share[opens]
  if (!id) throw new Problem('another-link-open')
  if (share.hasPasscode && !isOpen) throw new Problem('passcode-needed')
  const { departmentId, name } = share
  return { id, department: departmentId && name ? { id: departmentId, name } : null }
}

/** The departments that somebody who came by a link may say they are of. */
export function readOpenDepartments({ sql }: CompanyScope): Promise<{ id: string; name: string }[]> {
  return sql<{ id: string; name: string }>`
    SELECT id, name FROM departments WHERE closed_at IS NULL ORDER BY name, id LIMIT 100`
}
