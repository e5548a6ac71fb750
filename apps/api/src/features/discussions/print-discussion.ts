import type * as contract from '@trivselsrum/contracts/discussions'
import { Afterwards, type CompanyPrinting } from '../../platform/scopes.ts'
import { documentOf } from './document.ts'
import { pdfOf } from './pdf.ts'
import { readConcluded } from './view.ts'

export const printDiscussion: CompanyPrinting<typeof contract.printDiscussion> = async (context, { params }) => {
  const { language, library } = context
  const discussion = await readConcluded(context, params.year)
  return new Afterwards(async () => pdfOf(documentOf(discussion, language, library)))
}
