import type { RoundState } from '@trivselsrum/contracts/rounds'
import type { RatingAnswer } from '@trivselsrum/toolkit/kinds/rating-content'
import type { Config } from '../../config.ts'
import type { CompanyScope } from '../../platform/database.ts'
import { limitFailures } from '../../platform/limits.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicContext } from '../../platform/scopes.ts'
import { receiptHash } from './anonymous-sheets.ts'

/** Wrong codes from one network before it has to wait; a code is not guessed, but typed wrongly. */
const MOST_WRONG = 50

/** What a receipt leads to. */
export interface Received {
  round: string
  quarter: string
  state: RoundState
  tool: string
  version: number
  meansFrom: number
  detailsFrom: number
  isWithdrawn: boolean
  /** Null once withdrawn, or once nothing tells which sheet the receipt was for. */
  answers: RatingAnswer | null
}

/**
 * The company that a code is from, of a sheet or of contributions: one count of wrong ones for both.
 *
 * @throws Problem `no-such-receipt`, `too-many-attempts`.
 */
export function findCompanyOfReceipt(
  { database, client, now }: PublicContext,
  config: Config,
  receipt: string,
): Promise<string> {
  const limits = [{ key: `receipt from ${client.network}`, most: MOST_WRONG }]
  return limitFailures({ database, secret: config.jwtSecret, now }, limits, async () => {
    const [found] = await database.unbound(
      (_, sql) => sql<{ id: string | null }>`SELECT app.company_of_receipt(${receiptHash(receipt)}) AS id`,
    )
    if (!found?.id) throw new Problem('no-such-receipt')
    return found.id
  })
}

/**
 * Runs work for whoever has a receipt, on the rows of the company it is from; its round is not settled meanwhile.
 *
 * @throws Problem `no-such-receipt`, `too-many-attempts`.
 */
export async function withReceipt<T>(
  context: PublicContext,
  config: Config,
  receipt: string,
  work: (scope: CompanyScope, received: Received) => Promise<T>,
): Promise<T> {
  const hash = receiptHash(receipt)
  const companyId = await findCompanyOfReceipt(context, config, receipt)
  return context.database.asNobody(companyId, async (scope) => {
    // Held so that what is found open stays open while it is worked on.
    const [received] = await scope.sql<Received>`
      SELECT r.id AS round, r.quarter, r.state, r.tool, r.tool_version AS version,
        r.means_from AS "meansFrom", r.details_from AS "detailsFrom", s.answers, s.answers IS NULL AS "isWithdrawn"
      FROM anonymous_sheets s JOIN rounds r ON r.company_id = s.company_id AND r.id = s.round_id
      WHERE s.receipt_hash = ${hash} FOR SHARE OF r`
    if (received) return work(scope, received)
    const [settled] = await scope.sql<Received>`
      SELECT r.id AS round, r.quarter, r.state, r.tool, r.tool_version AS version,
        r.means_from AS "meansFrom", r.details_from AS "detailsFrom", NULL AS answers, t.is_withdrawn AS "isWithdrawn"
      FROM receipts t JOIN rounds r ON r.company_id = t.company_id AND r.id = t.round_id
      WHERE t.hash = ${hash}`
    if (!settled) throw new Problem('no-such-receipt')
    return work(scope, settled)
  })
}
