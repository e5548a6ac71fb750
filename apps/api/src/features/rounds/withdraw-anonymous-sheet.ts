import type * as contract from '@trivselsrum/contracts/anonymous-sheets'
import type { Config } from '../../config.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { emptySheet, takeTurn } from './anonymous-sheets.ts'
import { withReceipt } from './receipts.ts'
import { requireOpen } from './rules.ts'

/** What is withdrawn already stays so: withdrawing twice is withdrawing once. */
export function withdrawAnonymousSheet(config: Config): PublicAction<typeof contract.withdrawAnonymousSheet> {
  return (context, { body: { receipt } }) =>
    withReceipt(context, config, receipt, async (scope, received) => {
      requireOpen(received)
      await takeTurn(scope.sql, received.round)
      await emptySheet(scope, received.round, receipt)
    })
}
