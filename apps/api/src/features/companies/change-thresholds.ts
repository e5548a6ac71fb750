import type * as contract from '@trivselsrum/contracts/companies'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { changedFacts, requireInOrder } from './rules.ts'
import { readForChange } from './settings.ts'

/** For rounds to come: one that is open keeps what it was opened with. */
export const changeThresholds: CompanyAction<typeof contract.changeThresholds> = async (context, { body }) => {
  const { sql, actor } = context
  requireRight(actor.role, 'manage')
  requireInOrder(body)
  const { thresholds } = await readForChange(sql)
  if (changedFacts(thresholds, body).length === 0) return body
  await sql`
    UPDATE companies SET means_from = ${body.meansFrom}, details_from = ${body.detailsFrom} WHERE id = app.company_id()`
  await recordAct(context, 'thresholds-changed', body)
  return body
}
