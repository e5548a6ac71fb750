import type * as contract from '@trivselsrum/contracts/identity'
import type { PublicAction } from '../../platform/scopes.ts'
import { readRefreshToken } from './queries.ts'

/** Ends the session on this device, found by its refresh token, since the access token may have run out. */
export const signOut: PublicAction<typeof contract.signOut> = async ({ database, cookies, now }) => {
  const presented = readRefreshToken(cookies.refreshToken())
  cookies.clear()
  if (!presented) return
  await database.inIdentity(presented.userId, (db) =>
    db.session.updateMany({
      where: { endedAt: null, refreshTokens: { some: { hash: presented.hash } } },
      data: { endedAt: now },
    }),
  )
}
