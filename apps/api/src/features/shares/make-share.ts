import type { NewShare, ShareMade } from '@trivselsrum/contracts/shares'
import type { z } from 'zod'
import type { Config } from '../../config.ts'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { hashPassword } from '../identity/passwords.ts'
import { requireKeeper } from './access.ts'
import { shareAddress } from './address.ts'
import { type Opens, toShare } from './queries.ts'
import { MOST_SHARES, shareEnd } from './rules.ts'
import { newToken, tokenHash } from './tokens.ts'

/** What a new link opens, and how. */
interface ToShare extends Opens {
  /** The department that answers through it count for. */
  department?: { id: string; name: string } | null
  /** When what it opens ends by itself: the link ends with it at the latest. */
  endsAt?: Date
  /** What it opens, as the audit log says it. */
  about: { quarter: string } | { policy: string; edition: number }
}

/**
 * Makes a link to one thing, whatever it is. The token is told here and nowhere again: only its hash is kept.
 *
 * @throws Problem `not-allowed`, `share-exists`, `too-many-shares`.
 */
export async function makeShare(
  config: Config,
  context: CompanyContext,
  to: ToShare,
  { share: id, label, days, passcode }: z.output<typeof NewShare>,
): Promise<ShareMade> {
  const { sql, actor, now } = context
  requireKeeper(actor.role)
  await requireRoom(context, to)
  const token = newToken()
  const [createdAt, expiresAt] = [now, earlier(shareEnd(now, days), to.endsAt)]
  const passcodeHash = passcode ? await hashPassword(passcode) : null
  const made = await sql`
    INSERT INTO shares (id, label, round_id, consultation_id, edition_id, department_id, token_hash, passcode_hash,
      created_at, created_by, expires_at)
    VALUES (${id}, ${label}, ${to.round ?? null}, ${to.consultation ?? null}, ${to.edition ?? null},
      ${to.department?.id ?? null}, ${tokenHash(token)}, ${passcodeHash}, ${createdAt}, ${actor.membershipId}, ${expiresAt})
    ON CONFLICT (company_id, id) DO NOTHING RETURNING id`
  if (made.length === 0) throw new Problem('share-exists')
  await recordAct(context, 'share-made', { ...to.about, label })
  const facts = {
    department: to.department?.name ?? null,
    hasPasscode: passcodeHash !== null,
    openings: 0,
    revokedAt: null,
  }
  return {
    share: toShare({ id, label, createdAt, expiresAt, ...facts }, now),
    token,
    address: shareAddress(config, token),
  }
}

async function requireRoom({ sql, now }: CompanyContext, { round, consultation, edition }: Opens) {
  const [good] = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM shares
    WHERE (round_id = ${round ?? null} OR consultation_id = ${consultation ?? null} OR edition_id = ${edition ?? null})
      AND revoked_at IS NULL AND expires_at > ${now}`
  if ((good?.count ?? 0) >= MOST_SHARES) throw new Problem('too-many-shares')
}

function earlier(end: Date, other: Date | undefined): Date {
  return other && other < end ? other : end
}
