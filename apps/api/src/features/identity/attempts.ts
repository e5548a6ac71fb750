import type { Config } from '../../config.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicContext } from '../../platform/scopes.ts'
import { failureKey } from './queries.ts'
import { FAILURES_COUNT_FOR, isLockedOut } from './rules.ts'

/** An attempt to prove oneself, counted as failed until it is known not to be. */
export interface Attempt {
  /** The person has proven themselves: what failed before is forgotten as well. */
  succeed: () => Promise<void>
  /** Was right, and is not all that is asked for: taken back alone, or guessing at the rest would start over with it. */
  takeBack: () => Promise<void>
}

type Keys = Record<'accountKey' | 'addressKey', Uint8Array<ArrayBuffer>>

/**
 * Counts an attempt at an account before it is known to fail: a hundred at once are a hundred. Passwords, codes and
 * passkeys count alike.
 *
 * @throws Problem `too-many-attempts`.
 */
export async function countAttempt(
  { database, client, newId, now }: PublicContext,
  config: Config,
  email: string,
): Promise<Attempt> {
  const id = newId()
  const since = new Date(now.getTime() - FAILURES_COUNT_FOR)
  const keys: Keys = {
    accountKey: failureKey(config.jwtSecret, 'account', email),
    addressKey: failureKey(config.jwtSecret, 'address', client.network),
  }
  const takeBack = async () => {
    await database.unbound((db) => db.signInFailure.deleteMany({ where: { id } }))
  }
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
  if (isLockedOut(failures)) {
    // Nothing was looked at. Counted on, one address alone could lock an account for its owner everywhere.
    await takeBack()
    throw new Problem('too-many-attempts', {}, FAILURES_COUNT_FOR / 1000)
  }
  return {
    takeBack,
    succeed: async () => {
      await database.unbound((db) => db.signInFailure.deleteMany({ where: keys }))
    },
  }
}
