import type * as contract from '@trivselsrum/contracts/policies'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireRunner } from './access.ts'
import { requireRoom } from './rules.ts'
import { readPolicyView } from './view.ts'

/** What its text calls the company is filled in with the company's name, and can be changed. */
export const beginPolicy: CompanyAction<typeof contract.beginPolicy> = async (context, { body }) => {
  const { sql, actor, now, newId } = context
  const { title, language } = body
  requireRunner(actor.role)
  // Two who begin at once are counted one after the other.
  await takeTurnAs(context)
  const [count] = await sql<{ all: number }>`
    SELECT count(*)::int AS all FROM policies WHERE company_id = app.company_id()`
  requireRoom(count?.all ?? 0)
  const id = newId()
  await sql`
    INSERT INTO policies (id, title, language, company_name, created_at, created_by)
    SELECT ${id}, ${title}, ${language}, name, ${now}, ${actor.membershipId} FROM companies WHERE id = app.company_id()`
  await recordAct(context, 'policy-begun', { policy: title })
  return readPolicyView(context, id)
}
