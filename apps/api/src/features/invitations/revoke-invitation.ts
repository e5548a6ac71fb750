import type * as contract from '@trivselsrum/contracts/invitations'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireRight } from './access.ts'
import { readInvitationForChange } from './queries.ts'
import { requireWaiting } from './rules.ts'

export const revokeInvitation: CompanyAction<typeof contract.revokeInvitation> = async (context, { params }) => {
  const { sql, actor, now } = context
  requireRight(actor.role, 'manage')
  await takeTurnAs(context)
  const invitation = await readInvitationForChange(sql, params.invitation)
  requireWaiting(invitation)
  await sql`UPDATE invitations SET revoked_at = ${now} WHERE company_id = app.company_id() AND id = ${invitation.id}`
  await recordAct(context, 'invitation-revoked', { invitation: invitation.id })
}
