import type * as contract from '@trivselsrum/contracts/members'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockMember } from './queries.ts'

export const letMemberIn: CompanyAction<typeof contract.letMemberIn> = async (context, { params }) => {
  const { sql } = context
  const { member, requireActorStill } = await lockMember(context, params.member)
  requireActorStill()
  if (member.state !== 'deactivated') throw new Problem('member-not-deactivated')
  await sql`UPDATE memberships SET state = 'active' WHERE company_id = app.company_id() AND id = ${member.id}`
  await recordAct(context, 'member-let-in', { member: member.id })
}
