import type * as contract from '@trivselsrum/contracts/taking-part'
import type { ShareAction } from '../../platform/scopes.ts'
import { requireGood } from '../shares/queries.ts'
import { support } from './support.ts'

export const supportThroughShare: ShareAction<typeof contract.supportThroughShare> = async (context, input) => {
  const { id } = await requireGood(context, 'consultation')
  return support(context, { consultation: id, contribution: input.params.contribution }, input.body)
}
