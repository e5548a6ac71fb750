import type * as contract from '@trivselsrum/contracts/shares'
import type { CompanyScope } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { ShareContext } from '../../platform/scopes.ts'
import { shareState } from './rules.ts'

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

/** What an opened link needs to know of itself. */
export interface OpenedShare {
  quarter: string
  round: string
  department: { id: string; name: string } | null
}

/**
 * The link that was opened, if it still opens anything.
 *
 * @throws Problem `share-ended`, `passcode-needed`.
 */
export async function requireGood({ sql, shareId, isOpen, now }: ShareContext): Promise<OpenedShare> {
  const [share] = await sql<
    Omit<OpenedShare, 'department'> & {
      expiresAt: Date
      revokedAt: Date | null
      hasPasscode: boolean
      departmentId: string | null
      name: string | null
    }
  >`
    SELECT r.quarter, r.id AS round, s.expires_at AS "expiresAt", s.revoked_at AS "revokedAt",
      s.passcode_hash IS NOT NULL AS "hasPasscode", d.id AS "departmentId", d.name
    FROM shares s
    JOIN rounds r ON r.company_id = s.company_id AND r.id = s.round_id AND r.state <> 'voided'
    LEFT JOIN departments d ON d.company_id = s.company_id AND d.id = s.department_id
    WHERE s.id = ${shareId}`
  if (!share || shareState(share, now) !== 'good') throw new Problem('share-ended')
  if (share.hasPasscode && !isOpen) throw new Problem('passcode-needed')
  const { departmentId: id, name } = share
  return { quarter: share.quarter, round: share.round, department: id && name ? { id, name } : null }
}

/** The departments that somebody who came by a link may say they are of. */
export function readOpenDepartments({ sql }: CompanyScope): Promise<{ id: string; name: string }[]> {
  return sql<{ id: string; name: string }>`
    SELECT id, name FROM departments WHERE closed_at IS NULL ORDER BY name, id LIMIT 100`
}
