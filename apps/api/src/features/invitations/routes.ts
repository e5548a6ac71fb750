import * as contract from '@trivselsrum/contracts/invitations'
import { seldom } from '../../platform/limits.ts'
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
  serve(contract.readInvitation, readInvitation)
  serve(contract.joinWithNewAccount, seldom(config, 'joining', joinWithNewAccount))
  serve(contract.joinWithOwnAccount, joinWithOwnAccount)
}
