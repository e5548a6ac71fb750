import type * as contract from '@trivselsrum/contracts/policy-drafts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireDraftReader } from './access.ts'
import { readPolicyRow } from './queries.ts'
import { readVersion } from './versions.ts'

export const readPolicyVersion: CompanyAction<typeof contract.readPolicyVersion> = async (context, { params }) => {
  const { id, reader, fillIns } = await readPolicyRow(context, params.policy)
  requireDraftReader(reader)
  return { ...(await readVersion(context.sql, id, params.version)), fillIns }
}
