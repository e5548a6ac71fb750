import type * as contract from '@trivselsrum/contracts/members'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { readMemberView } from './queries.ts'

export const readMember: CompanyAction<typeof contract.readMember> = async (context, { params }) => {
  requireRight(context.actor.role, 'read')
  return readMemberView(context, params.member)
}
