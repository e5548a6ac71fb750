import type * as contract from '@trivselsrum/contracts/companies'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { changedFacts } from './rules.ts'
import { readForChange } from './settings.ts'

/** The address of the company stays, whatever it is called. */
export const changeFacts: CompanyAction<typeof contract.changeFacts> = async (context, { body }) => {
  const { sql, actor } = context
  requireRight(actor.role, 'manage')
  const changed = changedFacts((await readForChange(sql)).facts, body)
  if (changed.length === 0) return body
  const { name, cvr, industry, headcount, language } = body
  await sql`
    UPDATE companies
    SET name = ${name}, cvr = ${cvr}, industry = ${industry}, headcount = ${headcount}, language = ${language}
    WHERE id = app.company_id()`
  await recordAct(context, 'facts-changed', { changed })
  return body
}
