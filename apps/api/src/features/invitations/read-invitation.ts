import type * as contract from '@trivselsrum/contracts/invitations'
import type { PublicAction } from '../../platform/scopes.ts'
import { findUserId } from '../identity/queries.ts'
import { findInvitingCompany, readOffer } from './queries.ts'
import { requireAcceptable } from './rules.ts'

/** Looking changes nothing, so that a scanner of mail that follows links does no harm. */
export const readInvitation: PublicAction<typeof contract.readInvitation> = async ({ database, now }, { params }) => {
  const companyId = await findInvitingCompany(database, params.token)
  const offer = await database.asNobody(companyId, ({ sql }) => readOffer(sql, params.token))
  requireAcceptable(offer, now)
  const { company, invitedBy, role, department, email, expiresAt } = offer
  const hasAccount = (await findUserId(database, email)) !== undefined
  return { company, invitedBy, role, department, email, expiresAt, hasAccount }
}
