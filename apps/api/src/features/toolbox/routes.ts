import * as contract from '@trivselsrum/contracts/toolbox'
import type { ServeCompany } from '../../platform/scopes.ts'
import { adaptTool } from './adapt-tool.ts'
import { listToolbox } from './list-toolbox.ts'
import { readCompanyTool } from './read-company-tool.ts'

export function toolboxRoutes(serve: ServeCompany) {
  serve(contract.listToolbox, listToolbox)
  serve(contract.readCompanyTool, readCompanyTool)
  serve(contract.adaptTool, adaptTool)
}
