import * as contract from '@trivselsrum/contracts/leaving'
import type { Platform, ServeCompany, ServePublic } from '../../platform/scopes.ts'
import { exportCompany } from './export-company.ts'
import { takeOwnData } from './take-own-data.ts'

export function leavingRoutes(serve: ServePublic) {
  serve(contract.takeOwnData, takeOwnData)
}

export function companyLeavingRoutes(serve: ServeCompany, { database }: Platform) {
  serve(contract.exportCompany, exportCompany(database))
}
