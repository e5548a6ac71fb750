import type * as contract from '@trivselsrum/contracts/second-factor'
import type { PublicAction } from '../../platform/scopes.ts'
import { inOwnAccount } from '../identity/own-account.ts'
import { type Means, proveSelf } from './prove-self.ts'
import { removeSecondFactor } from './remove-second-factor.ts'

export function removePasskey(means: Means): PublicAction<typeof contract.removePasskey> {
  return async (context, { params, body }) => {
    await proveSelf(context, means, body.proof)
    await inOwnAccount(context, (account) =>
      removeSecondFactor(account, () =>
        account.db.passkey.deleteMany({ where: { userId: account.userId, id: params.passkey } }),
      ),
    )
  }
}
