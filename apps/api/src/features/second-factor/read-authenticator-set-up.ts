import type * as contract from '@trivselsrum/contracts/second-factor'
import type { PublicAction } from '../../platform/scopes.ts'
import { inOwnAccount, type OwnAccount } from '../identity/own-account.ts'
import { shown } from './begin-authenticator-app.ts'
import type { Means } from './prove-self.ts'
import { openApp } from './queries.ts'
import { SET_UP_LASTS } from './rules.ts'

export function readAuthenticatorSetUp({ sealer }: Means): PublicAction<typeof contract.readAuthenticatorSetUp> {
  return (context) =>
    inOwnAccount(context, async (account) => {
      const begun = await findSetUp(account, context.now)
      return { setUp: begun ? shown(await openApp(account.db, begun, sealer)) : null }
    })
}

/** The set-up under way, unless it was begun too long ago. */
export function findSetUp({ db, userId }: OwnAccount, now: Date) {
  const createdAt = { gt: new Date(now.getTime() - SET_UP_LASTS) }
  return db.authenticatorApp.findFirst({ where: { userId, confirmedAt: null, createdAt } })
}
