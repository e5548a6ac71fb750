import type * as contract from '@trivselsrum/contracts/discussions'
import { Afterwards, type CompanyPrinting } from '../../platform/scopes.ts'
import { documentOf } from './document.ts'
import { docxOf } from './docx.ts'
import { readConcluded } from './view.ts'

export const writeDiscussion: CompanyPrinting<typeof contract.writeDiscussion> = async (context, { params }) => {
  const { language, library } = context
  const discussion = await readConcluded(context, params.year)
  return new Afterwards(async () => docxOf(documentOf(discussion, language, library)))
}
