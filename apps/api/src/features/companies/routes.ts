import * as contract from '@trivselsrum/contracts/companies'
import type { ServeCompany } from '../../platform/scopes.ts'
import { changeFacts } from './change-facts.ts'
import { changeThresholds } from './change-thresholds.ts'
import { readCompany } from './read-company.ts'
import { readOverview } from './read-overview.ts'
import { readSettings } from './read-settings.ts'

export function companiesRoutes(serve: ServeCompany) {
  serve(contract.readCompany, readCompany)
  serve(contract.readOverview, readOverview)
  serve(contract.readSettings, readSettings)
  serve(contract.changeFacts, changeFacts)
  serve(contract.changeThresholds, changeThresholds)
}
