import type * as contract from '@trivselsrum/contracts/toolbox'
import { type Adaptation, adapted, asPublished } from '@trivselsrum/toolkit/programme/adaptation'
import { Problem } from '../../platform/problems.ts'
import { Afterwards, type CompanyContext, type CompanyPrinting } from '../../platform/scopes.ts'
import { readCompanyName } from '../documents/queries.ts'
import { write } from '../documents/write.ts'
import { sheetOf } from './sheet.ts'

/** What can be printed of a tool as the company has it; it is for every member. */
export const printTool: CompanyPrinting<typeof contract.printTool> = async (context, { params, query }) => {
  const { library } = context
  const language = query.language ?? context.language
  const tool = library.list(language).find(({ key }) => key === params.tool)
  const version = library.newestProgramme(params.tool)
  const published = version && library.findProgramme(params.tool, version, language)
  if (!tool || !published) throw new Problem('not-found')
  const programme = adapted(published, await readAdaptation(context, params.tool))
  const sheet = sheetOf({ company: await readCompanyName(context), tool, programme }, params.printable)
  if (!sheet) throw new Problem('not-found')
  return new Afterwards(async () => write('printablePdf', sheet))
}

/** What the company has of its own in a tool. */
async function readAdaptation({ sql }: CompanyContext, tool: string): Promise<Adaptation> {
  const [own] = await sql<{ adaptation: Adaptation }>`
    SELECT adaptation FROM tool_adaptations WHERE company_id = app.company_id() AND tool = ${tool}`
  return own?.adaptation ?? asPublished
}
