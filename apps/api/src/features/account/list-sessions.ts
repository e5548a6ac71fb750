import type * as contract from '@trivselsrum/contracts/account'
import type { PublicAction } from '../../platform/scopes.ts'
import { SESSION_SECONDS } from '../../platform/session.ts'
import { inOwnAccount } from '../identity/own-account.ts'
import { deviceOf } from './rules.ts'

/** The most that are listed: ending one brings the next into view. */
const LISTED = 50

export const listSessions: PublicAction<typeof contract.listSessions> = (context) =>
  inOwnAccount(context, async ({ db, userId, sessionId }) => {
    const where = { userId, endedAt: null, expiresAt: { gt: context.now } }
    const total = await db.session.count({ where })
    const latest = await db.session.findMany({ where, orderBy: [{ expiresAt: 'desc' }, { id: 'desc' }], take: LISTED })
    const isListed = latest.some(({ id }) => id === sessionId)
    const own = isListed ? [] : await db.session.findMany({ where: { ...where, id: sessionId } })
    return {
      total,
      sessions: [...latest.slice(0, LISTED - own.length), ...own].map(({ id, device, createdAt, expiresAt }) => ({
        id,
        ...deviceOf(device),
        createdAt,
        // Every use puts off the end by the same time.
        usedAt: new Date(expiresAt.getTime() - SESSION_SECONDS * 1000),
        isThis: id === sessionId,
      })),
    }
  })
