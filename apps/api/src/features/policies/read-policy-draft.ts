import type * as contract from '@trivselsrum/contracts/policy-drafts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireDraftReader } from './access.ts'
import { readDraftView } from './draft-view.ts'
import { readPolicyRow } from './queries.ts'

export const readPolicyDraft: CompanyAction<typeof contract.readPolicyDraft> = async (context, { params }) => {
  const policy = await readPolicyRow(context, params.policy)
  requireDraftReader(policy.reader)
  return readDraftView(context, policy)
}
