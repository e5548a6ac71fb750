import type * as contract from '@trivselsrum/contracts/identity'
import type { Config } from '../../config.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction, PublicContext } from '../../platform/scopes.ts'
import { isPasswordRight } from './passwords.ts'
import { failureKey, findUserId, readPerson, startSession } from './queries.ts'
import { FAILURES_COUNT_FOR, isLockedOut } from './rules.ts'

/** Whoever asks gets the same answer after the same work, whether or not the account exists. */
export function signIn(config: Config): PublicAction<typeof contract.signIn> {
  return async (context, { body }) => {
    const { database, client, cookies, newId, now } = context
    const keys = {
      accountKey: failureKey(config.jwtSecret, 'account', body.email),
      addressKey: failureKey(config.jwtSecret, 'address', client.network),
    }
    await countAttempt(context, keys)
    const userId = (await findUserId(database, body.email)) ?? newId()
    const credential = await database.inIdentity(userId, (db) => db.credential.findFirst({ where: { userId } }))
    if (!(await isPasswordRight(body.password, credential?.passwordHash))) throw new Problem('wrong-credentials')

    await database.unbound((db) => db.signInFailure.deleteMany({ where: keys }))
    const { person, tokens } = await database.inIdentity(userId, async (db) => {
      await db.session.deleteMany({ where: { expiresAt: { lt: now } } })
      const tokens = await startSession(db, { userId, sessionId: newId(), device: client.device, now })
      return { tokens, person: await readPerson(db, userId) }
    })
    if (!person) throw new Problem('wrong-credentials')
    cookies.set(tokens)
    return person
  }
}

type Keys = Record<'accountKey' | 'addressKey', Uint8Array<ArrayBuffer>>

/** Counts the attempt as failed before it is known to be: a hundred at once are a hundred. Success takes it back. */
async function countAttempt({ database, newId, now }: PublicContext, keys: Keys) {
  const id = newId()
  const since = new Date(now.getTime() - FAILURES_COUNT_FOR)
  // Committed by itself, so that attempts under way at the same moment see each other.
  await database.unbound((db) => db.signInFailure.create({ data: { id, at: now, ...keys } }))
  const failures = await database.unbound(async (db) => {
    await db.signInFailure.deleteMany({ where: { at: { lt: since } } })
    const count = (where: Partial<Keys>) => db.signInFailure.count({ where })
    return {
      together: await count(keys),
      account: await count({ accountKey: keys.accountKey }),
      address: await count({ addressKey: keys.addressKey }),
    }
  })
  if (!isLockedOut(failures)) return
  // No password was looked at. Counted on, one address alone could lock an account for its owner everywhere.
  await database.unbound((db) => db.signInFailure.deleteMany({ where: { id } }))
  throw new Problem('too-many-attempts', {}, FAILURES_COUNT_FOR / 1000)
}
