import type * as contract from '@trivselsrum/contracts/members'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockMember, readMemberView } from './queries.ts'
import { requireActive, requireOwnerLeft } from './rules.ts'

/** Keeps somebody out from their next request on; role and department wait for them. */
export const deactivateMember: CompanyAction<typeof contract.deactivateMember> = async (context, { params }) => {
  const { sql } = context
  const { member, owners, requireActorStill } = await lockMember(context, params.member)
  requireOwnerLeft(member, owners)
  requireActorStill()
  requireActive(member)
  await sql`UPDATE memberships SET state = 'deactivated' WHERE company_id = app.company_id() AND id = ${member.id}`
  await recordAct(context, 'member-deactivated', { member: member.id })
  return readMemberView(context, member.id)
}
