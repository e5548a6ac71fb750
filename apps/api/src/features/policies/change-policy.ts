import * as contract from '@trivselsrum/contracts/policies'
import { z } from 'zod'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireWriter } from './access.ts'
import { lockPolicy, type PolicyRow, requireInForce } from './queries.ts'
import { readPolicyView } from './view.ts'

/** The same sent again, its reply lost on the way, is simply confirmed. */
export const changePolicy: CompanyAction<typeof contract.changePolicy> = async (context, { params, body }) => {
  const { sql } = context
  const { title, fillIns, version } = body
  const policy = await lockPolicy(context, params.policy)
  requireWriter(policy.reader)
  requireInForce(policy)
  if (!isSaid(policy, body)) {
    if (policy.version !== version) {
      const current = z.encode(contract.Policy, await readPolicyView(context, policy.id))
      throw new Problem('policy-changed', { current } satisfies contract.PolicyChanged)
    }
    await sql`
      UPDATE policies SET title = ${title}, company_name = ${fillIns.company}, contact = ${fillIns.contact},
        phone = ${fillIns.phone}, provider = ${fillIns.provider}, version = version + 1
      WHERE id = ${policy.id}`
  }
  return readPolicyView(context, policy.id)
}

/** Whether a policy says already what is to be changed. */
function isSaid(policy: PolicyRow, { title, fillIns }: { title: string; fillIns: contract.PolicyFillIns }): boolean {
  const { company, contact, phone, provider } = policy.fillIns
  const isSame = company === fillIns.company && contact === fillIns.contact && phone === fillIns.phone
  return isSame && provider === fillIns.provider && policy.title === title
}
