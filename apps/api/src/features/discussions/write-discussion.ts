import type * as contract from '@trivselsrum/contracts/discussions'
import { Afterwards, type CompanyPrinting } from '../../platform/scopes.ts'
import { write } from '../documents/write.ts'
import { documentOf } from './document.ts'
import { readConcluded } from './view.ts'

export const writeDiscussion: CompanyPrinting<typeof contract.writeDiscussion> = async (context, { params }) => {
  const { language, library } = context
  const discussion = await readConcluded(context, params.year)
  return new Afterwards(() => write('discussionDocx', documentOf(discussion, language, library)))
}
