import type * as contract from '@trivselsrum/contracts/documents'
import { mostInPlan, mostOnPaper } from '@trivselsrum/contracts/documents'
import { dayOf } from '@trivselsrum/toolkit/day'
import { recordAct } from '../../../platform/audit.ts'
import { Problem } from '../../../platform/problems.ts'
import { Afterwards, type CompanyPrinting } from '../../../platform/scopes.ts'
import { seesWholePlan } from '../../actions/plan.ts'
import { readCompanyName } from '../queries.ts'
import { write } from '../write.ts'
import { readChosen } from './chosen.ts'
import type { PlanDocument } from './plan-document.ts'
import { readPlanLines } from './queries.ts'

const writer = { xlsx: 'planXlsx', csv: 'planCsv', docx: 'planDocx', pdf: 'planPdf' } as const
const most = { xlsx: mostInPlan, csv: mostInPlan, docx: mostOnPaper, pdf: mostOnPaper }
const tooLong = {
  xlsx: 'export-too-long',
  csv: 'export-too-long',
  docx: 'too-long-for-paper',
  pdf: 'too-long-for-paper',
} as const

type Exports = {
  xlsx: typeof contract.exportPlanAsXlsx
  csv: typeof contract.exportPlanAsCsv
  docx: typeof contract.exportPlanAsDocx
  pdf: typeof contract.exportPlanAsPdf
}

/**
 * The plan in one format, as far as its reader sees it. It is read and its taking recorded in the transaction; it is
 * written when that is over. A file is whole or not at all: one that would leave actions out is refused.
 */
export function exportPlan<F extends keyof Exports>(format: F): CompanyPrinting<Exports[F]> {
  const action: CompanyPrinting<typeof contract.exportPlanAsPdf> = async (context, { query }) => {
    const lines = await readPlanLines(context, query, most[format] + 1)
    if (lines.length > most[format]) throw new Problem(tooLong[format])
    const document: PlanDocument = {
      language: context.language,
      company: await readCompanyName(context),
      on: dayOf(context.now),
      chosen: await readChosen(context, query),
      isWhole: seesWholePlan(context.actor),
      lines,
    }
    await recordAct(context, 'plan-exported', { format, actions: lines.length })
    return new Afterwards(() => write(writer[format], document) as Promise<Uint8Array>)
  }
  // The four differ in what they produce, not in what they are asked.
  return action as CompanyPrinting<Exports[F]>
}
