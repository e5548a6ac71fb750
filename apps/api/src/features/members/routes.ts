import * as contract from '@trivselsrum/contracts/members'
import type { ServeCompany } from '../../platform/scopes.ts'
import { changeRole } from './change-role.ts'
import { deactivateMember } from './deactivate-member.ts'
import { letMemberIn } from './let-member-in.ts'
import { listMembers } from './list-members.ts'
import { moveMember } from './move-member.ts'
import { readMember } from './read-member.ts'
import { removeMember } from './remove-member.ts'

export function memberRoutes(serve: ServeCompany) {
  serve(contract.listMembers, listMembers)
  serve(contract.readMember, readMember)
  serve(contract.changeRole, changeRole)
  serve(contract.moveMember, moveMember)
  serve(contract.deactivateMember, deactivateMember)
  serve(contract.letMemberIn, letMemberIn)
  serve(contract.removeMember, removeMember)
}
