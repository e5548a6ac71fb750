import type * as contract from '@trivselsrum/contracts/anonymous-sheets'
import type { Config } from '../../config.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { withReceipt } from './receipts.ts'

export function readReceipt(config: Config): PublicAction<typeof contract.readReceipt> {
  return (context, { body }) =>
    withReceipt(
      context,
      config,
      body.receipt,
      async ({ sql }, { quarter, state, tool, version, answers, isWithdrawn }) => {
        const [company] = await sql<{ name: string }>`SELECT name FROM companies WHERE id = app.company_id()`
        return {
          company: company?.name ?? '',
          quarter,
          askedWith: { tool, version },
          state: isWithdrawn ? 'withdrawn' : 'received',
          isOpen: state === 'open',
          answers,
        }
      },
    )
}
