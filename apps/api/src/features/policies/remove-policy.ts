import type * as contract from '@trivselsrum/contracts/policies'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRunner } from './access.ts'
import { closeDraft } from './close-draft.ts'
import { lockPolicy } from './queries.ts'

/** For one that came to nothing. Actions made from it stay, as made from scratch. */
export const removePolicy: CompanyAction<typeof contract.removePolicy> = async (context, { params }) => {
  const { sql, actor } = context
  const policy = await lockPolicy(context, params.policy)
  requireRunner(actor.role)
  if (policy.isAdopted) throw new Problem('policy-adopted')
  await sql`UPDATE actions SET policy_id = NULL, policy_section = NULL WHERE policy_id = ${policy.id}`
  await closeDraft(sql, policy)
  await sql`DELETE FROM policies WHERE id = ${policy.id}`
  await recordAct(context, 'policy-removed', { policy: policy.title })
}
