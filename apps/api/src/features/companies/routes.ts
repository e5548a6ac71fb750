import * as contract from '@trivselsrum/contracts/companies'
import type { ServeCompany } from '../../platform/scopes.ts'
import { readCompany } from './read-company.ts'
import { readOverview } from './read-overview.ts'

export function companiesRoutes(serve: ServeCompany) {
  serve(contract.readCompany, readCompany)
  serve(contract.readOverview, readOverview)
}
