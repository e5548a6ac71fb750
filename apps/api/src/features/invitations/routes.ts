import * as contract from '@trivselsrum/contracts/invitations'
import { forCrowds } from '../../platform/crowds.ts'
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
  serve(contract.readInvitation, readInvitation, forCrowds)
  // A whole company joins from one address on one morning; nothing dear is done without a link that is good.
  serve(contract.joinWithNewAccount, joinWithNewAccount(config), forCrowds)
  serve(contract.joinWithOwnAccount, joinWithOwnAccount)
}
