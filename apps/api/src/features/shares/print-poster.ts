import type * as contract from '@trivselsrum/contracts/shares'
import type { Language } from '@trivselsrum/contracts/values'
import type { Config } from '../../config.ts'
import { Problem } from '../../platform/problems.ts'
import { Afterwards, type CompanyPrinting } from '../../platform/scopes.ts'
import { requireKeeper } from './access.ts'
import { shareAddress } from './address.ts'
import { posterOf } from './poster.ts'
import { shareState } from './rules.ts'
import { tokenHash } from './tokens.ts'

interface PosterRow {
  company: string
  language: Language
  quarter: string
  isOpen: boolean
  department: string | null
  means: number
  hasPasscode: boolean
  expiresAt: Date
  revokedAt: Date | null
}

/** Only whoever has just made the link has its token: it is held against the hash, printed, and kept nowhere. */
export function printPoster(config: Config): CompanyPrinting<typeof contract.printPoster> {
  return async ({ sql, actor, now }, { params, body }) => {
    requireKeeper(actor.role)
    const [row] = await sql<PosterRow>`
      SELECT c.name AS company, c.language, r.quarter, r.state = 'open' AS "isOpen", d.name AS department,
        r.means_from AS means, s.passcode_hash IS NOT NULL AS "hasPasscode", s.expires_at AS "expiresAt",
        s.revoked_at AS "revokedAt"
      FROM shares s
      JOIN companies c ON c.id = s.company_id
      JOIN rounds r ON r.company_id = s.company_id AND r.id = s.round_id
      LEFT JOIN departments d ON d.company_id = s.company_id AND d.id = s.department_id
      WHERE s.id = ${params.share} AND s.token_hash = ${tokenHash(body.token)}`
    if (!row) throw new Problem('not-found')
    if (!row.isOpen || shareState(row, now) !== 'good') throw new Problem('share-ended')
    const address = shareAddress(config, body.token)
    return new Afterwards(async () => posterOf({ ...row, address }))
  }
}
