import type * as contract from '@trivselsrum/contracts/second-factor'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { hasSecondFactor } from '../second-factor/queries.ts'
import { requireRight } from './access.ts'

/** An owner without a second factor would shut themselves out by it. */
export const requireSecondFactor: CompanyAction<typeof contract.requireSecondFactor> = async (context, { body }) => {
  const { sql, actor } = context
  const { isRequired } = body
  requireRight(actor.role, 'require second factor')
  if (!(await hasSecondFactor(sql, actor.userId))) throw new Problem('own-second-factor-first')
  const changed = await sql`
    UPDATE companies SET requires_second_factor = ${isRequired}
    WHERE id = app.company_id() AND requires_second_factor <> ${isRequired} RETURNING id`
  if (changed.length === 0) return
  await recordAct(context, isRequired ? 'second-factor-required' : 'second-factor-no-longer-required', {})
}
