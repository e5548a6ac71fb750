import type { exportCompany as contract } from '@trivselsrum/contracts/leaving'
import { recordAct } from '../../platform/audit.ts'
import type { Database } from '../../platform/database.ts'
import { Afterwards, type CompanyPrinting } from '../../platform/scopes.ts'
import { readCompanyId } from '../invitations/queries.ts'
import { requireRight } from './access.ts'
import { streamCompany } from './stream-company.ts'

/** That it was taken is written first, so that the copy says so as well. */
export function exportCompany(database: Database): CompanyPrinting<typeof contract> {
  return async (context) => {
    const { sql, actor, now } = context
    requireRight(actor.role, 'export')
    await recordAct(context, 'company-exported', {})
    const companyId = await readCompanyId(sql)
    return new Afterwards(() => streamCompany(database, companyId, now))
  }
}
