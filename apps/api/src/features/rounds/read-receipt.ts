import type * as contract from '@trivselsrum/contracts/anonymous-sheets'
import type { Language } from '@trivselsrum/contracts/values'
import type { Config } from '../../config.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { thresholdsOf } from './queries.ts'
import { withReceipt } from './receipts.ts'

export function readReceipt(config: Config): PublicAction<typeof contract.readReceipt> {
  return (context, { body }) =>
    withReceipt(context, config, body.receipt, async ({ sql }, received) => {
      const { round, quarter, state, tool, version, answers, isWithdrawn } = received
      const [company] = await sql<{ company: string; language: Language }>`
        SELECT name AS company, language FROM companies WHERE id = app.company_id()`
      if (!company) throw new Problem('not-found')
      return {
        ...company,
        round,
        quarter,
        askedWith: { tool, version },
        thresholds: thresholdsOf(received),
        state: isWithdrawn ? 'withdrawn' : 'received',
        isOpen: state === 'open',
        answers,
      }
    })
}
