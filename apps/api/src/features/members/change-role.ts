import type * as contract from '@trivselsrum/contracts/members'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockMember, readMemberView } from './queries.ts'
import { requireActive, requireOwnerLeft } from './rules.ts'

/** Holds from their next request on, since every request asks for the membership. */
export const changeRole: CompanyAction<typeof contract.changeRole> = async (context, { params, body }) => {
  const { sql } = context
  const { member, owners, requireActorStill } = await lockMember(context, params.member)
  if (body.role !== 'owner') requireOwnerLeft(member, owners)
  requireActorStill()
  requireActive(member)
  if (body.role !== member.role) {
    await sql`UPDATE memberships SET role = ${body.role} WHERE company_id = app.company_id() AND id = ${member.id}`
    await recordAct(context, 'role-changed', { member: member.id, from: member.role, to: body.role })
  }
  return readMemberView({ sql, actor: actorAfter(context.actor, member.id, body.role) }, member.id)
}

/** Whoever gave up being an owner sees themselves as what they are now. */
function actorAfter<A extends { membershipId: string; role: string }>(actor: A, id: string, role: A['role']): A {
  return actor.membershipId === id ? { ...actor, role } : actor
}
