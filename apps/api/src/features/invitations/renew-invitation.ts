import type { renewInvitation as contract } from '@trivselsrum/contracts/invitations'
import type { Config } from '../../config.ts'
import { recordAct } from '../../platform/audit.ts'
import { derivedSecrets, tokenHash } from '../../platform/derived-secrets.ts'
import { tell } from '../../platform/outbox.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireRight } from './access.ts'
import { readCompanyId, readInvitationForChange } from './queries.ts'
import { expiryFrom, requireWaiting } from './rules.ts'
import { tokenOf } from './token.ts'

/** Another generation, another token: the old link leads nowhere. */
export function renewInvitation(config: Config): CompanyAction<typeof contract> {
  return async (context, { params }) => {
    const { sql, actor, now } = context
    requireRight(actor.role, 'manage')
    await takeTurnAs(context)
    const invitation = await readInvitationForChange(sql, params.invitation)
    requireWaiting(invitation)
    const { id } = invitation
    const generation = invitation.generation + 1
    const hash = tokenHash(
      tokenOf(derivedSecrets(config.jwtSecret), { companyId: await readCompanyId(sql), id, generation }),
    )
    const expiresAt = expiryFrom(now)
    await sql`
      UPDATE invitations SET generation = ${generation}, token_hash = ${hash}, expires_at = ${expiresAt}
      WHERE company_id = app.company_id() AND id = ${id}`
    await recordAct(context, 'invitation-renewed', { invitation: id })
    await tell(context, 'invitation-made', { invitation: id })
    return { id, expiresAt }
  }
}
