import type * as contract from '@trivselsrum/contracts/contributions'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRunner } from './access.ts'
import { lockContribution, readContribution } from './contributions.ts'
import { readRow } from './queries.ts'

/** Hidden it still waits for an answer: whoever sent it is to learn what became of it. */
export const hideContribution: CompanyAction<typeof contract.hideContribution> = async (context, input) => {
  const { sql, actor } = context
  const { version, reason } = input.body
  requireRunner(actor.role)
  const course = await readRow(sql, input.params.consultation)
  const { id, hiddenReason } = await lockContribution(context, course, { id: input.params.contribution, version })
  await sql`UPDATE contributions SET hidden_reason = ${reason}, version = version + 1 WHERE id = ${id}`
  if (reason !== null && hiddenReason === null)
    await recordAct(context, 'contribution-hidden', { policy: course.title, edition: course.edition })
  return readContribution(context, course, id)
}
