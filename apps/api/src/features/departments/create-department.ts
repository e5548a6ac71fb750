import type * as contract from '@trivselsrum/contracts/departments'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireRight } from './access.ts'
import { nameKeyOf } from './name-key.ts'
import { countDepartments } from './queries.ts'
import { requireRoomFor } from './rules.ts'

/** Two who create one of the same name at once come one after the other: the second finds it taken. */
export const createDepartment: CompanyAction<typeof contract.createDepartment> = async (context, { body }) => {
  const { sql, actor, now, newId } = context
  requireRight(actor.role, 'manage')
  await takeTurnAs(context)
  const [id, nameKey] = [newId(), nameKeyOf(body.name)]
  requireRoomFor(await countDepartments(sql, nameKey))
  await sql`
    INSERT INTO departments (id, name, name_key, created_at) VALUES (${id}, ${body.name}, ${nameKey}, ${now})`
  await recordAct(context, 'department-created', { department: id })
  return { id, name: body.name, members: 0 }
}
