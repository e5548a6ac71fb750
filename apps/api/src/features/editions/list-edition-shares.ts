import type * as contract from '@trivselsrum/contracts/editions'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readSharesOf } from '../shares/queries.ts'
import { readEditionRow } from './queries.ts'

export const listEditionShares: CompanyAction<typeof contract.listEditionShares> = async (
  context,
  { params, query },
) => {
  const { id } = await readEditionRow(context, params)
  return readSharesOf(context, { edition: id }, query)
}
