import type * as contract from '@trivselsrum/contracts/second-factor'
import type { PublicAction } from '../../platform/scopes.ts'
import { inOwnAccount } from '../identity/own-account.ts'
import { type Means, proveSelf } from './prove-self.ts'
import { removeSecondFactor } from './remove-second-factor.ts'

export function removeAuthenticatorApp(means: Means): PublicAction<typeof contract.removeAuthenticatorApp> {
  return async (context, { body }) => {
    await proveSelf(context, means, body.proof)
    await inOwnAccount(context, (account) =>
      removeSecondFactor(account, () =>
        account.db.authenticatorApp.deleteMany({ where: { userId: account.userId, confirmedAt: { not: null } } }),
      ),
    )
  }
}
