import type { Me } from '@trivselsrum/contracts/identity'
import type { IdentityDb, Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicContext } from '../../platform/scopes.ts'
import { countAttempt } from '../identity/attempts.ts'
import { readPerson, startSession } from '../identity/queries.ts'
import type { Means } from './prove-self.ts'

/** A sign-in under way, with what a passkey is asked to sign for it. */
interface Pending {
  db: IdentityDb
  sql: Sql
  userId: string
  challenge: string
}

/**
 * Finishes the sign-in under way on this device: the proof, and the session that begins with it, or neither. Whoever
 * takes the challenge away has finished; a second one with the same cookie comes too late.
 *
 * @param prove throws where the second factor is not right.
 * @throws Problem `sign-in-expired`, `too-many-attempts`, and what `prove` throws.
 */
export async function finishPending(
  context: PublicContext,
  { config }: Means,
  prove: (pending: Pending) => Promise<void>,
): Promise<Me> {
  const { database, cookies, client, newId, now } = context
  const pending = cookies.pending()
  const found = pending && (await findPending(context, pending))
  if (!pending || !found) {
    cookies.clearPending()
    throw new Problem('sign-in-expired')
  }
  const { userId, challengeId } = pending
  const attempt = await countAttempt(context, config, found.email)
  const { person, tokens } = await database.inIdentity(userId, async (db, sql) => {
    // In the order of sign-ins and of changes to factors, which both begin here.
    await sql`SELECT FROM credentials WHERE user_id = ${userId} FOR SHARE`
    await prove({ db, sql, userId, challenge: found.challenge })
    const { count } = await db.challenge.deleteMany({ where: { userId, id: challengeId } })
    if (count === 0) throw new Problem('sign-in-expired')
    const tokens = await startSession(db, { userId, sessionId: newId(), device: client.device, now })
    return { tokens, person: await readPerson(db, userId) }
  })
  if (!person) throw new Problem('sign-in-expired')
  await attempt.succeed()
  cookies.clearPending()
  cookies.set(tokens)
  return person
}

/** Whose a sign-in under way is, while it can still be finished. */
export function findPending(
  { database, now }: Pick<PublicContext, 'database' | 'now'>,
  { userId, challengeId }: { userId: string; challengeId: string },
): Promise<{ email: string; challenge: string } | undefined> {
  return database.inIdentity(userId, async (db) => {
    const where = { userId, id: challengeId, purpose: 'sign_in', expiresAt: { gt: now } } as const
    const challenge = await db.challenge.findFirst({ where, include: { user: { select: { email: true } } } })
    return challenge
      ? { email: challenge.user.email, challenge: Buffer.from(challenge.value).toString('base64url') }
      : undefined
  })
}
