import type * as contract from '@trivselsrum/contracts/editions'
import { Afterwards, type CompanyPrinting } from '../../platform/scopes.ts'
import { write } from '../documents/write.ts'
import { documentOf } from './document/facts.ts'
import { readEditionRow, settledOf } from './queries.ts'

export const writeEdition: CompanyPrinting<typeof contract.writeEdition> = async (context, { params }) => {
  const document = documentOf(settledOf(await readEditionRow(context, params)))
  return new Afterwards(() => write('editionDocx', document))
}
