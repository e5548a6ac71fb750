import type * as contract from '@trivselsrum/contracts/anonymous-sheets'
import type { Config } from '../../config.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { requireComplete } from './anonymous-form.ts'
import { keepSheet, takeTurn } from './anonymous-sheets.ts'
import { contentOf } from './content.ts'
import { withReceipt } from './receipts.ts'
import { requireOpen } from './rules.ts'

export function replaceAnonymousSheet(config: Config): PublicAction<typeof contract.replaceAnonymousSheet> {
  return (context, { body: { receipt, answers } }) =>
    withReceipt(context, config, receipt, async (scope, received) => {
      requireOpen(received)
      const complete = requireComplete(contentOf(context.library, received), answers)
      await takeTurn(scope.sql, received.round)
      await keepSheet(scope, { round: received.round, receipt, answers: complete, department: null })
    })
}
