import type * as contract from '@trivselsrum/contracts/account'
import type { PublicAction } from '../../platform/scopes.ts'
import { endOtherSessions as endOthers, inOwnAccount } from '../identity/own-account.ts'

export const endOtherSessions: PublicAction<typeof contract.endOtherSessions> = (context) =>
  inOwnAccount(context, (account) => endOthers(account, context.now))
