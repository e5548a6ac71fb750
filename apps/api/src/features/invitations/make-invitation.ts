import type { Role } from '@trivselsrum/contracts/values'
import type { Config } from '../../config.ts'
import { recordAct } from '../../platform/audit.ts'
import { derivedSecrets, tokenHash } from '../../platform/derived-secrets.ts'
import { tell } from '../../platform/outbox.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { readCompanyId } from './queries.ts'
import { expiryFrom } from './rules.ts'
import { findPlace } from './take-place.ts'
import { tokenOf } from './token.ts'

/**
 * Makes an invitation to one address, unless one waits for it already.
 *
 * @returns whether it was made: of two who invite the same address at once, one makes it.
 */
export async function makeInvitation(
  context: CompanyContext,
  config: Pick<Config, 'jwtSecret'>,
  { email, role, department }: { email: string; role: Role; department: string | null },
): Promise<boolean> {
  const { sql, actor, now, newId } = context
  const id = newId()
  const hash = tokenHash(
    tokenOf(derivedSecrets(config.jwtSecret), { companyId: await readCompanyId(sql), id, generation: 1 }),
  )
  const made = await sql`
    INSERT INTO invitations (id, email, role, department_id, token_hash, created_at, created_by, expires_at, place)
    VALUES (${id}, ${email}, ${role}, ${department}, ${hash}, ${now}, ${actor.membershipId}, ${expiryFrom(now)},
      ${await findPlace(sql, email)})
    ON CONFLICT (company_id, email) WHERE accepted_at IS NULL AND revoked_at IS NULL DO NOTHING RETURNING id`
  if (made.length === 0) return false
  await recordAct(context, 'invitation-made', { invitation: id, role })
  await tell(context, 'invitation-made', { invitation: id })
  return true
}
