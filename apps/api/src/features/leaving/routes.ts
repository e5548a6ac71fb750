import * as contract from '@trivselsrum/contracts/leaving'
import type { Platform, ServeCompany } from '../../platform/scopes.ts'
import { exportCompany } from './export-company.ts'

export function companyLeavingRoutes(serve: ServeCompany, { database }: Platform) {
  serve(contract.exportCompany, exportCompany(database))
}
