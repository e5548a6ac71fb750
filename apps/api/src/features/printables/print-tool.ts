import type * as contract from '@trivselsrum/contracts/toolbox'
import { Problem } from '../../platform/problems.ts'
import { Afterwards, type CompanyPrinting } from '../../platform/scopes.ts'
import { readCompanyName } from '../documents/queries.ts'
import { write } from '../documents/write.ts'
import { readToolView } from '../toolbox/view.ts'
import { sheetOf } from './sheet.ts'

/** What can be printed of a tool as the company has it; it is for every member. */
export const printTool: CompanyPrinting<typeof contract.printTool> = async (context, { params, query }) => {
  const view = await readToolView(context, { tool: params.tool, language: query.language ?? context.language })
  const sheet = sheetOf({ company: await readCompanyName(context), ...view }, params.printable)
  if (!sheet) throw new Problem('not-found')
  return new Afterwards(() => write('printablePdf', sheet))
}
