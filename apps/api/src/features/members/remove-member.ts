import type * as contract from '@trivselsrum/contracts/members'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { forgetAuthor } from '../talks/queries.ts'
import { lockMember } from './queries.ts'
import { requireOwnerLeft } from './rules.ts'

/** Their talks go at once; the membership stays as the name of what they did; invited again, they are the same person here. Twice is once. */
export const removeMember: CompanyAction<typeof contract.removeMember> = async (context, { params }) => {
  const { sql } = context
  const { member, owners, requireActorStill } = await lockMember(context, params.member)
  requireOwnerLeft(member, owners)
  requireActorStill()
  if (member.state === 'removed') return
  await sql`
    UPDATE memberships SET state = 'removed', department_id = NULL
    WHERE company_id = app.company_id() AND id = ${member.id}`
  await forgetAuthor(sql, member.id)
  await recordAct(context, 'member-removed', { member: member.id })
}
