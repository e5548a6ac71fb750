import type * as contract from '@trivselsrum/contracts/second-factor'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { inOwnAccount, lockCredential } from '../identity/own-account.ts'
import { type Means, proveSelf } from './prove-self.ts'
import { hasSecondFactor, makeRecoveryCodes } from './queries.ts'

export function renewRecoveryCodes(means: Means): PublicAction<typeof contract.renewRecoveryCodes> {
  return async (context, { body }) => {
    await proveSelf(context, means, body.proof)
    return inOwnAccount(context, async ({ db, sql, userId }) => {
      await lockCredential(sql, userId)
      if (!(await hasSecondFactor(sql, userId))) throw new Problem('second-factor-off')
      return { recoveryCodes: await makeRecoveryCodes(db, userId, context.now) }
    })
  }
}
