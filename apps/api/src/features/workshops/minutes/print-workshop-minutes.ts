import type * as contract from '@trivselsrum/contracts/workshop-outcome'
import { Afterwards, type CompanyPrinting } from '../../../platform/scopes.ts'
import { write } from '../../documents/write.ts'
import { readMinutesDocument } from './read-minutes-document.ts'

export const printWorkshopMinutes: CompanyPrinting<typeof contract.printWorkshopMinutes> = async (
  context,
  { params },
) => {
  const document = await readMinutesDocument(context, params.workshop)
  return new Afterwards(() => write('minutesPdf', document))
}
