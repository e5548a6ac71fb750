import type * as contract from '@trivselsrum/contracts/policies'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRunner } from './access.ts'
import { closeDraft } from './close-draft.ts'
import { lockPolicy, requireInForce } from './queries.ts'
import { readPolicyView } from './view.ts'

export const retirePolicy: CompanyAction<typeof contract.retirePolicy> = async (context, { params }) => {
  const { sql, actor, now } = context
  const policy = await lockPolicy(context, params.policy)
  requireRunner(actor.role)
  requireInForce(policy)
  if (!policy.isAdopted) throw new Problem('policy-not-adopted')
  if (policy.consultation) throw new Problem('consultation-open')
  await closeDraft(sql, policy)
  await sql`UPDATE policies SET retired_at = ${now}, retired_by = ${actor.membershipId} WHERE id = ${policy.id}`
  await recordAct(context, 'policy-retired', { policy: policy.title })
  return readPolicyView(context, policy.id)
}
