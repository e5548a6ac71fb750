import type * as contract from '@trivselsrum/contracts/discussions'
import { Afterwards, type CompanyPrinting } from '../../platform/scopes.ts'
import { write } from '../documents/write.ts'
import { blankDocument } from './document.ts'
import { readCompanyFacts } from './queries.ts'

export const printDiscussionForm: CompanyPrinting<typeof contract.printDiscussionForm> = async ({ sql, language }) => {
  const facts = await readCompanyFacts(sql)
  return new Afterwards(() => write('discussionPdf', blankDocument(facts, language)))
}
