import type * as contract from '@trivselsrum/contracts/taking-part'
import type { ShareAction } from '../../platform/scopes.ts'
import { requireGood } from '../shares/queries.ts'
import { readRow } from './queries.ts'
import { readOpen } from './reading.ts'

/** Closed, it is still read through the link, until that ends: whoever contributed is to learn what became of it. */
export const readSharedConsultation: ShareAction<typeof contract.readSharedConsultation> = async (context, input) => {
  const { id } = await requireGood(context, 'consultation')
  return readOpen(context, await readRow(context.sql, id), input.body)
}
