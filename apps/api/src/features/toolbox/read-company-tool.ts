import type * as contract from '@trivselsrum/contracts/toolbox'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readToolView } from './view.ts'

export const readCompanyTool: CompanyAction<typeof contract.readCompanyTool> = (context, { params, query }) =>
  readToolView(context, { tool: params.tool, language: query.language ?? context.language })
