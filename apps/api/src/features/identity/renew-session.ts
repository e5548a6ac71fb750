import type * as contract from '@trivselsrum/contracts/identity'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { addRefreshToken, readRefreshToken, sessionEnd } from './queries.ts'
import { judgeRefresh } from './rules.ts'

/**
 * Exchanges a refresh token for the next one. A token used twice has been copied: its whole family ends, the thief's
 * and the owner's alike, and the owner signs in again.
 */
export const renewSession: PublicAction<typeof contract.renewSession> = async ({ database, cookies, now }) => {
  const presented = readRefreshToken(cookies.refreshToken())
  const renewed =
    presented &&
    (await database.inIdentity(presented.userId, async (db) => {
      const { userId, hash } = presented
      const token = await db.refreshToken.findFirst({
        where: { userId, hash },
        include: { session: true },
      })
      const verdict = judgeRefresh(token, now)
      if (!token || verdict === 'over') return undefined
      const { sessionId } = token
      if (verdict === 'reused') {
        await db.session.updateMany({ where: { id: sessionId }, data: { endedAt: now } })
        return undefined
      }
      const { count: isFirstUse } = await db.refreshToken.updateMany({
        where: { hash, usedAt: null },
        data: { usedAt: now },
      })
      // Going on from one token, the browser has let go of any other it was given at the same moment.
      if (isFirstUse) await db.refreshToken.updateMany({ where: { sessionId, usedAt: null }, data: { usedAt: now } })
      await db.session.updateMany({ where: { id: sessionId }, data: { expiresAt: sessionEnd(now) } })
      return { userId, sessionId, refreshToken: await addRefreshToken(db, userId, sessionId, now) }
    }))
  // Thrown out here: thrown inside, the end of the family would be rolled back with the transaction.
  if (!renewed) {
    cookies.clear()
    throw new Problem('session-ended')
  }
  cookies.set(renewed)
}
