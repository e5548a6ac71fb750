import type * as contract from '@trivselsrum/contracts/identity'
import type { Me } from '@trivselsrum/contracts/identity'
import type { Config } from '../../config.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction, PublicContext } from '../../platform/scopes.ts'
import type { PendingSignIn, Tokens } from '../../platform/session.ts'
import { addChallenge, hasSecondFactor } from '../second-factor/queries.ts'
import { countAttempt } from './attempts.ts'
import { isPasswordRight } from './passwords.ts'
import { findUserId, readPerson, startSession } from './queries.ts'

/**
 * Whoever asks gets the same answer after the same work, whether or not the account exists. Somebody with a second
 * factor is asked for it, and holds no session until then.
 */
export function signIn(config: Config): PublicAction<typeof contract.signIn> {
  return async (context, { body }) => {
    const { database, cookies, newId } = context
    const attempt = await countAttempt(context, config, body.email)
    const userId = (await findUserId(database, body.email)) ?? newId()
    const credential = await database.inIdentity(userId, (db) => db.credential.findFirst({ where: { userId } }))
    const isRight = await isPasswordRight(body.password, credential?.passwordHash)
    if (!isRight || !credential) throw new Problem('wrong-credentials')

    const entered = await enter(context, credential)
    if (!entered) throw new Problem('wrong-credentials')
    if ('challengeId' in entered) {
      await attempt.takeBack()
      cookies.setPending(entered)
      throw new Problem('second-factor-asked')
    }
    await attempt.succeed()
    cookies.set(entered.tokens)
    return entered.person
  }
}

/** A session, or what is to be shown beside the password; nothing where the password was changed meanwhile. */
async function enter(
  { database, client, newId, now }: PublicContext,
  { userId, passwordHash }: { userId: string; passwordHash: string },
): Promise<PendingSignIn | { person: Me; tokens: Tokens } | undefined> {
  return database.inIdentity(userId, async (db, sql) => {
    const [current] = await sql<{ passwordHash: string }>`
      SELECT password_hash AS "passwordHash" FROM credentials WHERE user_id = ${userId} FOR SHARE`
    if (current?.passwordHash !== passwordHash) return undefined
    await db.session.deleteMany({ where: { expiresAt: { lt: now } } })
    if (await hasSecondFactor(sql, userId)) {
      const challengeId = newId()
      await addChallenge(db, { userId, id: challengeId, purpose: 'sign_in', now })
      return { userId, challengeId }
    }
    const tokens = await startSession(db, { userId, sessionId: newId(), device: client.device, now })
    const person = await readPerson(db, userId)
    return person && { tokens, person }
  })
}
