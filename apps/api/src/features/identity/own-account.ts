import type { IdentityDb, Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicContext } from '../../platform/scopes.ts'

/** What a piece of work on one's own account is given. */
export interface OwnAccount {
  db: IdentityDb
  sql: Sql
  userId: string
  sessionId: string
}

/**
 * Runs work as one transaction on the account of whoever is signed in. The session is looked up: one that was ended
 * elsewhere changes nothing here, although its access token lasts a little longer.
 *
 * @throws Problem `not-signed-in`, `session-ended`.
 */
export async function inOwnAccount<T>(
  { database, claims, now }: Pick<PublicContext, 'database' | 'claims' | 'now'>,
  work: (account: OwnAccount) => Promise<T>,
): Promise<T> {
  const { sub: userId, sid: sessionId } = await claims()
  return database.inIdentity(userId, async (db, sql) => {
    const session = await db.session.findFirst({ where: { id: sessionId, endedAt: null, expiresAt: { gt: now } } })
    if (!session) throw new Problem('session-ended')
    return work({ db, sql, userId, sessionId })
  })
}

/**
 * Holds what proves a person still until the transaction ends: whoever signs in with it meanwhile waits, and then finds
 * it changed; two changes of it come one after the other.
 */
export async function lockCredential(sql: Sql, userId: string): Promise<void> {
  await sql`SELECT FROM credentials WHERE user_id = ${userId} FOR UPDATE`
}

/** Signs a person out everywhere else, and lets no sign-in that is under way be finished. */
export async function endOtherSessions({ db, userId, sessionId }: OwnAccount, now: Date): Promise<void> {
  await db.session.updateMany({ where: { userId, id: { not: sessionId }, endedAt: null }, data: { endedAt: now } })
  await db.challenge.deleteMany({ where: { userId, purpose: 'sign_in' } })
}
