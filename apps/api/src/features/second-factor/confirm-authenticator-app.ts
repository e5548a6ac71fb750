import type * as contract from '@trivselsrum/contracts/second-factor'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { countAttempt } from '../identity/attempts.ts'
import { endOtherSessions, inOwnAccount, lockCredential } from '../identity/own-account.ts'
import type { Means } from './prove-self.ts'
import { makeRecoveryCodes, openApp } from './queries.ts'
import { findSetUp } from './read-authenticator-set-up.ts'
import { readCode, stepOf } from './rules.ts'

/** The app has shown that it has the secret: it counts from now on, alone, and the code it showed is used up. */
export function confirmAuthenticatorApp(means: Means): PublicAction<typeof contract.confirmAuthenticatorApp> {
  return async (context, { body }) => {
    const { now } = context
    const { email } = await inOwnAccount(context, ({ db, userId }) =>
      db.user.findFirstOrThrow({ where: { id: userId }, select: { email: true } }),
    )
    const attempt = await countAttempt(context, means.config, email)
    const recoveryCodes = await inOwnAccount(context, async (account) => {
      const { db, sql, userId } = account
      await lockCredential(sql, userId)
      const begun = await findSetUp(account, now)
      if (!begun) throw new Problem('set-up-expired')
      const step = stepOf(await openApp(db, begun, means.sealer), readCode(body.code)?.code ?? '', now)
      if (step === undefined) throw new Problem('wrong-code')
      await db.authenticatorApp.deleteMany({ where: { userId, id: { not: begun.id } } })
      const { count } = await db.authenticatorApp.updateMany({
        where: { userId, id: begun.id, confirmedAt: null },
        data: { confirmedAt: now, lastStep: step },
      })
      if (count === 0) throw new Problem('set-up-expired')
      await endOtherSessions(account, now)
      return makeRecoveryCodes(db, userId, now)
    })
    await attempt.succeed()
    return { recoveryCodes }
  }
}
