import * as contract from '@trivselsrum/contracts/toolbox'
import type { ServeCompany } from '../../platform/scopes.ts'
import { printTool } from './print-tool.ts'

export function printableRoutes(serve: ServeCompany) {
  serve(contract.printTool, printTool)
}
