import type * as contract from '@trivselsrum/contracts/policy-drafts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireDraftReader } from './access.ts'
import { readPolicyRow } from './queries.ts'
import { readVersions } from './versions.ts'

/** How many versions one page lists. */
const ON_A_PAGE = 50

export const listPolicyVersions: CompanyAction<typeof contract.listPolicyVersions> = async (
  context,
  { params, query },
) => {
  const { id, reader } = await readPolicyRow(context, params.policy)
  requireDraftReader(reader)
  const skip = (query.page - 1) * ON_A_PAGE
  const versions = await readVersions(context.sql, id, { most: ON_A_PAGE + 1, skip })
  return {
    versions: versions.slice(0, ON_A_PAGE),
    next: versions.length > ON_A_PAGE ? query.page + 1 : null,
  }
}
