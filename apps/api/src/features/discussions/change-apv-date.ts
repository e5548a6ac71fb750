import type * as contract from '@trivselsrum/contracts/discussions'
import { dayOf } from '@trivselsrum/toolkit/day'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireHolder } from './access.ts'
import { dueAfter, everyYears } from './rules.ts'

export const changeApvDate: CompanyAction<typeof contract.changeApvDate> = async (context, { body: { apvOn } }) => {
  const { sql, actor, now } = context
  requireHolder(actor.role)
  const today = dayOf(now)
  if (apvOn && apvOn > today) throw new Problem('apv-not-carried-out')
  const changed = await sql`
    UPDATE companies SET apv_on = ${apvOn}::date
    WHERE id = app.company_id() AND apv_on IS DISTINCT FROM ${apvOn}::date RETURNING id`
  if (changed.length > 0) await recordAct(context, 'apv-date-changed', { apvOn })
  return dueAfter(apvOn, everyYears.apv, today)
}
