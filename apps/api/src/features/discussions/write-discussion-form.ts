import type * as contract from '@trivselsrum/contracts/discussions'
import { Afterwards, type CompanyPrinting } from '../../platform/scopes.ts'
import { write } from '../documents/write.ts'
import { blankDocument } from './document.ts'
import { readCompanyFacts } from './queries.ts'

export const writeDiscussionForm: CompanyPrinting<typeof contract.writeDiscussionForm> = async ({ sql, language }) => {
  const facts = await readCompanyFacts(sql)
  return new Afterwards(() => write('discussionDocx', blankDocument(facts, language)))
}
