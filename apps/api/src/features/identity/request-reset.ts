import type * as contract from '@trivselsrum/contracts/mailed'
import { type Config, writesMail } from '../../config.ts'
import { derivedSecrets } from '../../platform/derived-secrets.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction, PublicContext } from '../../platform/scopes.ts'
import { challenge } from './challenges.ts'
import { failureKey, findUserId } from './queries.ts'
import { FAILURES_COUNT_FOR, isTooManyResets } from './rules.ts'

/** Whoever asks gets the same answer after the same statements, whether or not the account exists. */
export function requestReset(config: Config): PublicAction<typeof contract.requestReset> {
  const secrets = derivedSecrets(config.jwtSecret)
  return async (context, { body }) => {
    const { database, newId, now, client } = context
    if (!writesMail(config)) throw new Problem('no-mail')
    await countRequest(context, {
      accountKey: failureKey(config.jwtSecret, 'reset-account', body.email),
      addressKey: failureKey(config.jwtSecret, 'reset-address', client.network),
    })
    const userId = (await findUserId(database, body.email)) ?? newId()
    await database.inIdentity(userId, async (_, sql) => {
      // Waiting for the disk would tell that something was written. Lost in a crash, it is asked for again.
      await sql`SET LOCAL synchronous_commit = off`
      await challenge(sql, secrets, { userId, purpose: 'reset-password', now, newId })
    })
  }
}

type Keys = Record<'accountKey' | 'addressKey', Uint8Array<ArrayBuffer>>

/** Requests are counted beside failed sign-ins, under keys of their own, and before anything is looked up. */
async function countRequest({ database, newId, now }: PublicContext, keys: Keys) {
  const at = { gte: new Date(now.getTime() - FAILURES_COUNT_FOR) }
  await database.unbound((db) => db.signInFailure.create({ data: { id: newId(), at: now, ...keys } }))
  const requests = await database.unbound(async (db) => ({
    account: await db.signInFailure.count({ where: { at, accountKey: keys.accountKey } }),
    address: await db.signInFailure.count({ where: { at, addressKey: keys.addressKey } }),
  }))
  if (isTooManyResets(requests)) throw new Problem('too-many-mails', {}, FAILURES_COUNT_FOR / 1000)
}
