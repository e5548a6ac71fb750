import * as contract from '@trivselsrum/contracts/shares'
import { forCrowds } from '../../platform/crowds.ts'
import type { Platform, ServeCompany, ServePublic, ServeShare } from '../../platform/scopes.ts'
import { createShare } from './create-share.ts'
import { givePasscode } from './give-passcode.ts'
import { handInThroughShare } from './hand-in-through-share.ts'
import { listShares } from './list-shares.ts'
import { openShare } from './open-share.ts'
import { printPoster } from './print-poster.ts'
import { readShare } from './read-share.ts'
import { revokeShare } from './revoke-share.ts'

interface Serve {
  servePublic: ServePublic
  serveCompany: ServeCompany
  serveShare: ServeShare
}

export function shareRoutes({ servePublic, serveCompany, serveShare }: Serve, { config }: Platform) {
  serveCompany(contract.listShares, listShares)
  serveCompany(contract.createShare, createShare(config))
  serveCompany(contract.revokeShare, revokeShare)
  serveCompany(contract.printPoster, printPoster(config))
  servePublic(contract.openShare, openShare(config), forCrowds)
  servePublic(contract.givePasscode, givePasscode(config), forCrowds)
  serveShare(contract.readShare, readShare)
  serveShare(contract.handInThroughShare, handInThroughShare)
}
