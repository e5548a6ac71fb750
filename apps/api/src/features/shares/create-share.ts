import type * as contract from '@trivselsrum/contracts/shares'
import type { Config } from '../../config.ts'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { hashPassword } from '../identity/passwords.ts'
import { holdOpenRound } from '../rounds/queries.ts'
import { requireKeeper } from './access.ts'
import { shareAddress } from './address.ts'
import { toShare } from './queries.ts'
import { MOST_SHARES, shareEnd } from './rules.ts'
import { newToken, tokenHash } from './tokens.ts'

/** The token is told here and nowhere again: only its hash is kept. */
export function createShare(config: Config): CompanyAction<typeof contract.createShare> {
  return async (context, { params, query, body }) => {
    const { sql, actor, now } = context
    const { share: id, label, days, passcode } = body
    requireKeeper(actor.role)
    const round = await holdOpenRound(sql, params.quarter, query.round)
    if (round.mode !== 'anonymous') throw new Problem('links-are-for-anonymous')
    const department = await readDepartment(context, body.department)
    await requireRoom(context, round.id)
    const token = newToken()
    const [createdAt, expiresAt] = [now, shareEnd(now, days)]
    const passcodeHash = passcode ? await hashPassword(passcode) : null
    const made = await sql`
    INSERT INTO shares (id, label, round_id, department_id, token_hash, passcode_hash, created_at, created_by, expires_at)
    VALUES (${id}, ${label}, ${round.id}, ${body.department ?? null}, ${tokenHash(token)}, ${passcodeHash}, ${createdAt},
      ${actor.membershipId}, ${expiresAt})
    ON CONFLICT (company_id, id) DO NOTHING RETURNING id`
    if (made.length === 0) throw new Problem('share-exists')
    await recordAct(context, 'share-made', { quarter: params.quarter, label })
    const facts = { department, hasPasscode: passcodeHash !== null, openings: 0, revokedAt: null }
    return {
      share: toShare({ id, label, createdAt, expiresAt, ...facts }, now),
      token,
      address: shareAddress(config, token),
    }
  }
}

/** @throws Problem `not-found` for a department the company does not have, or no longer has. */
async function readDepartment({ sql }: CompanyContext, id: string | undefined): Promise<string | null> {
  if (!id) return null
  const [department] = await sql<{ name: string }>`SELECT name FROM departments WHERE id = ${id} AND closed_at IS NULL`
  if (!department) throw new Problem('not-found')
  return department.name
}

async function requireRoom({ sql, now }: CompanyContext, round: string) {
  const [good] = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM shares WHERE round_id = ${round} AND revoked_at IS NULL AND expires_at > ${now}`
  if ((good?.count ?? 0) >= MOST_SHARES) throw new Problem('too-many-shares')
}
