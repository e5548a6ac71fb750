import type * as contract from '@trivselsrum/contracts/companies'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { readSettingsOf } from './settings.ts'

export const readSettings: CompanyAction<typeof contract.readSettings> = async ({ sql, actor }) => {
  requireRight(actor.role, 'manage')
  return readSettingsOf(sql)
}
