import * as contract from '@trivselsrum/contracts/help'
import type { ServeCompany } from '../../platform/scopes.ts'
import { readHelp } from './read-help.ts'
import { saveHelp } from './save-help.ts'

export function helpRoutes(serve: ServeCompany) {
  serve(contract.readHelp, readHelp)
  serve(contract.saveHelp, saveHelp)
}
