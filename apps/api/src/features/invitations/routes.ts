import * as contract from '@trivselsrum/contracts/invitations'
import type { Platform, ServeCompany, ServePublic } from '../../platform/scopes.ts'
import { invite } from './invite.ts'
import { joinWithNewAccount } from './join-with-new-account.ts'
import { joinWithOwnAccount } from './join-with-own-account.ts'
import { listInvitations } from './list-invitations.ts'
import { readInvitation } from './read-invitation.ts'
import { renewInvitation } from './renew-invitation.ts'
import { revokeInvitation } from './revoke-invitation.ts'

/** For owners. */
export function invitationRoutes(serve: ServeCompany, { config }: Platform) {
  serve(contract.listInvitations, listInvitations(config))
  serve(contract.invite, invite(config))
  serve(contract.renewInvitation, renewInvitation(config))
  serve(contract.revokeInvitation, revokeInvitation)
}

/** For whoever has the link. */
export function joiningRoutes(serve: ServePublic, { config }: Platform) {
  // Hashing passwords is dear: an address may try a twentieth of its usual calls in an hour, as with signing up.
  const seldom = { config: { rateLimit: { max: Math.ceil(config.requestsPerMinute / 20), timeWindow: '1 hour' } } }
  serve(contract.readInvitation, readInvitation)
  serve(contract.joinWithNewAccount, joinWithNewAccount, seldom)
  serve(contract.joinWithOwnAccount, joinWithOwnAccount)
}
