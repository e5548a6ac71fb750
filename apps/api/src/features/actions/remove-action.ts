import type * as contract from '@trivselsrum/contracts/actions'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { lockAction } from './queries.ts'
import { requireSeen } from './seen.ts'

/** Gone with its notes and its story; the log keeps that it was, not what it said. */
export const removeAction: CompanyAction<typeof contract.removeAction> = async (context, { params, query }) => {
  const { sql, actor } = context
  const current = await lockAction(context, params.action)
  requireRight(actor.role, 'remove')
  requireSeen(current, query.version)
  await sql`DELETE FROM actions WHERE company_id = app.company_id() AND id = ${current.id}`
  await recordAct(context, 'action-removed', { status: current.status })
}
