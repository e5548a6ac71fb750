import type { MemberState } from '@trivselsrum/contracts/members'
import type * as contract from '@trivselsrum/contracts/policies'
import { recordAct } from '../../platform/audit.ts'
import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireRunner } from './access.ts'
import { lockPolicy, readWriters, requireInForce } from './queries.ts'
import { readPolicyView } from './view.ts'

export const choosePolicyWriters: CompanyAction<typeof contract.choosePolicyWriters> = async (
  context,
  { params, body },
) => {
  const { sql, actor } = context
  // Nobody who is chosen leaves meanwhile.
  await takeTurnAs(context)
  const policy = await lockPolicy(context, params.policy)
  requireRunner(actor.role)
  requireInForce(policy)
  const members = [...new Set(body.members)]
  const before = (await readWriters(context, policy.id)).map(({ id }) => id)
  const added = members.filter((id) => !before.includes(id))
  await requireActive(sql, added)
  if (added.length > 0 || members.length < before.length) {
    await sql`DELETE FROM policy_writers WHERE policy_id = ${policy.id} AND membership_id <> ALL(${members}::uuid[])`
    await sql`
      INSERT INTO policy_writers (policy_id, membership_id) SELECT ${policy.id}::uuid, id FROM unnest(${added}::uuid[]) id`
    await recordAct(context, 'policy-writers-changed', { policy: policy.title })
  }
  return readPolicyView(context, policy.id)
}

/** Of those who are newly chosen; who was before may have left since. @throws Problem `not-found`, `writer-not-active`. */
async function requireActive(sql: Sql, ids: readonly string[]) {
  const rows = await sql<{ state: MemberState }>`
    SELECT state FROM memberships WHERE company_id = app.company_id() AND id = ANY(${ids}::uuid[])`
  if (rows.length < ids.length) throw new Problem('not-found')
  if (rows.some(({ state }) => state !== 'active')) throw new Problem('writer-not-active')
}
