import type * as contract from '@trivselsrum/contracts/editions'
import { Afterwards, type SharePrinting } from '../../platform/scopes.ts'
import { write } from '../documents/write.ts'
import { documentOf } from './document/facts.ts'
import { readOpenedEdition, settledOf } from './queries.ts'

export const printSharedEdition: SharePrinting<typeof contract.printSharedEdition> = async (context) => {
  const document = documentOf(settledOf(await readOpenedEdition(context)))
  return new Afterwards(() => write('editionPdf', document))
}
