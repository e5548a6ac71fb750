import type { Config } from '../../config.ts'
import type { CompanyScope } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicContext } from '../../platform/scopes.ts'
import { receiptHash } from '../rounds/anonymous-sheets.ts'
import { findCompanyOfReceipt } from '../rounds/receipts.ts'
import { type ConsultationRow, readRow } from './queries.ts'

/**
 * Runs work for whoever has a code that they contributed with, on the rows of the company it is from.
 *
 * @throws Problem `no-such-receipt`, also for the code of a sheet; `too-many-attempts`.
 */
export async function withCode<T>(
  context: PublicContext,
  config: Config,
  receipt: string,
  work: (scope: CompanyScope, consultation: ConsultationRow) => Promise<T>,
): Promise<T> {
  const companyId = await findCompanyOfReceipt(context, config, receipt)
  return context.database.asNobody(companyId, async (scope) => {
    const [found] = await scope.sql<{ consultation: string }>`
      SELECT r.consultation_id AS consultation FROM contributor_receipts r
      JOIN consultations c ON c.company_id = r.company_id AND c.id = r.consultation_id
      WHERE r.hash = ${receiptHash(receipt)} ORDER BY c.opened_at DESC, c.id LIMIT 1`
    if (!found) throw new Problem('no-such-receipt')
    return work(scope, await readRow(scope.sql, found.consultation))
  })
}
