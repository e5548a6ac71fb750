import type * as contract from '@trivselsrum/contracts/departments'
import type { CompanyAction } from '../../platform/scopes.ts'
import { canDo, requireRight } from './access.ts'
import { readDepartments } from './queries.ts'

export const listDepartments: CompanyAction<typeof contract.listDepartments> = async ({ sql, actor }) => {
  requireRight(actor.role, 'read')
  return { departments: await readDepartments(sql), can: { manage: canDo(actor.role, 'manage') } }
}
