import type * as contract from '@trivselsrum/contracts/shares'
import type { Language } from '@trivselsrum/contracts/values'
import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { Config } from '../../config.ts'
import { Problem } from '../../platform/problems.ts'
import { Afterwards, type CompanyPrinting } from '../../platform/scopes.ts'
import { write } from '../documents/write.ts'
import { requireKeeper } from './access.ts'
import { shareAddress } from './address.ts'
import type { PosterFacts } from './poster/facts.ts'
import { shareState } from './rules.ts'
import { tokenHash } from './tokens.ts'

interface PosterRow {
  company: string
  language: Language
  hasPasscode: boolean
  expiresAt: Date
  revokedAt: Date | null
  round: { quarter: Quarter; isOpen: boolean; means: number; department: string | null } | null
  consultation: { closesOn: Day; isClosed: boolean; title: string } | null
  edition: { adoptedOn: Day; title: string } | null
}

/** Only whoever has just made the link has its token: it is held against the hash, printed, and kept nowhere. */
export function printPoster(config: Config): CompanyPrinting<typeof contract.printPoster> {
  return async ({ sql, actor, now }, { params, body }) => {
    requireKeeper(actor.role)
    const [row] = await sql<PosterRow>`
      SELECT c.name AS company, c.language, s.passcode_hash IS NOT NULL AS "hasPasscode", s.expires_at AS "expiresAt",
        s.revoked_at AS "revokedAt",
        (SELECT jsonb_build_object('quarter', r.quarter, 'isOpen', r.state = 'open', 'means', r.means_from,
           'department', (SELECT d.name FROM departments d WHERE d.company_id = s.company_id AND d.id = s.department_id))
         FROM rounds r WHERE r.company_id = s.company_id AND r.id = s.round_id) AS round,
        (SELECT jsonb_build_object('closesOn', o.closes_on, 'isClosed', o.closed_at IS NOT NULL, 'title', p.title)
         FROM consultations o JOIN editions e ON e.company_id = o.company_id AND e.id = o.edition_id
           JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
         WHERE o.company_id = s.company_id AND o.id = s.consultation_id) AS consultation,
        (SELECT jsonb_build_object('adoptedOn', e.adopted_on, 'title', e.record->>'title')
         FROM editions e WHERE e.company_id = s.company_id AND e.id = s.edition_id) AS edition
      FROM shares s JOIN companies c ON c.id = s.company_id
      WHERE s.id = ${params.share} AND s.token_hash = ${tokenHash(body.token)}`
    if (!row) throw new Problem('not-found')
    const facts = factsOf(row, dayOf(now))
    if (!facts || shareState(row, now) !== 'good') throw new Problem('share-ended')
    const address = shareAddress(config, body.token)
    return new Afterwards(() => write('posterOf', { ...facts, address }))
  }
}

/** Nothing for what is over. */
function factsOf({ round, consultation, edition, ...frame }: PosterRow, today: Day): PosterFacts | undefined {
  if (round?.isOpen) return { ...frame, opens: 'round', ...round }
  if (consultation && !consultation.isClosed && consultation.closesOn >= today)
    return { ...frame, opens: 'consultation', ...consultation }
  if (edition) return { ...frame, opens: 'edition', ...edition }
  return undefined
}
