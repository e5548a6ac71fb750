import type * as contract from '@trivselsrum/contracts/members'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireOpenDepartment } from '../departments/queries.ts'
import { lockMember, readMemberView } from './queries.ts'
import { requireActive } from './rules.ts'

export const moveMember: CompanyAction<typeof contract.moveMember> = async (context, { params, body }) => {
  const { sql } = context
  const { department } = body
  const { member, requireActorStill } = await lockMember(context, params.member)
  requireActorStill()
  requireActive(member)
  if (department) await requireOpenDepartment(sql, department)
  if (department !== member.departmentId) {
    await sql`UPDATE memberships SET department_id = ${department} WHERE company_id = app.company_id() AND id = ${member.id}`
    await recordAct(context, 'member-moved', { member: member.id, department })
  }
  return readMemberView(context, member.id)
}
