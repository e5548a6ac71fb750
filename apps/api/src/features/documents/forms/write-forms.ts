import type * as contract from '@trivselsrum/contracts/documents'
import type { Language } from '@trivselsrum/contracts/values'
import { activityOf, type Tool } from '@trivselsrum/toolkit/tool'
import { Problem } from '../../../platform/problems.ts'
import { Afterwards, type CompanyContext, type CompanyPrinting } from '../../../platform/scopes.ts'
import type { Order } from '../press.ts'
import { write } from '../write.ts'

type Form = 'statementsFormPdf' | 'statementsFormDocx' | 'planFormDocx' | 'planFormXlsx'

/** Forms that were made, as what was published never changes: each is written once in the life of a process. */
const made = new Map<string, Promise<Uint8Array>>()

function formOf<F extends Form>(name: F, facts: Order<F>['facts'], key: string): Afterwards<Uint8Array> {
  return new Afterwards(() => {
    const form = made.get(`${name} ${key}`) ?? write<Form>(name, facts)
    made.set(`${name} ${key}`, form)
    form.catch(() => made.delete(`${name} ${key}`))
    return form
  })
}

/** Empty forms hold nothing of the company; they are for its members, whatever their role. */
export const printStatementsForm: CompanyPrinting<typeof contract.printStatementsForm> = async (context, input) => {
  const tool = toolOf(context, input)
  return formOf('statementsFormPdf', tool, keyOf(tool))
}

export const writeStatementsForm: CompanyPrinting<typeof contract.writeStatementsForm> = async (context, input) => {
  const tool = toolOf(context, input)
  return formOf('statementsFormDocx', tool, keyOf(tool))
}

export const writePlanForm: CompanyPrinting<typeof contract.writePlanForm> = async (context, { query }) => {
  const language = query.language ?? context.language
  return formOf('planFormDocx', language, language)
}

export const writePlanSheet: CompanyPrinting<typeof contract.writePlanSheet> = async (context, { query }) => {
  const language = query.language ?? context.language
  return formOf('planFormXlsx', language, language)
}

const keyOf = ({ key, version, language }: Tool) => `${key} ${version} ${language}`

interface Wanted {
  params: { tool: string; version: number }
  query: { language?: Language | undefined }
}

/** @throws Problem `not-found` when there is no such tool, or no such version of it, with statements. */
function toolOf({ library, language }: CompanyContext, { params, query }: Wanted): Tool {
  const tool = library.find(params.tool, params.version, query.language ?? language)
  if (!tool || !activityOf(tool, 'rating')) throw new Problem('not-found')
  return tool
}
