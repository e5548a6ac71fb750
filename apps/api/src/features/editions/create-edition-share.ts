import type * as contract from '@trivselsrum/contracts/editions'
import type { Config } from '../../config.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { makeShare } from '../shares/make-share.ts'
import { readEditionRow } from './queries.ts'

/** A link to an adopted edition, published or not; it stays good when a newer one is adopted, and says so there. */
export function createEditionShare(config: Config): CompanyAction<typeof contract.createEditionShare> {
  return async (context, { params, body }) => {
    const { id, number, record } = await readEditionRow(context, params)
    return makeShare(config, context, { edition: id, about: { policy: record.title, edition: number } }, body)
  }
}
