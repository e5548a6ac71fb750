import type * as contract from '@trivselsrum/contracts/departments'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireRight } from './access.ts'
import { nameKeyOf } from './name-key.ts'
import { countDepartments, readDepartmentView, requireOpenDepartment } from './queries.ts'
import { requireRoomFor } from './rules.ts'

export const renameDepartment: CompanyAction<typeof contract.renameDepartment> = async (context, { params, body }) => {
  const { sql, actor } = context
  requireRight(actor.role, 'manage')
  await takeTurnAs(context)
  const { id, name } = await requireOpenDepartment(sql, params.department)
  const nameKey = nameKeyOf(body.name)
  requireRoomFor({ ...(await countDepartments(sql, nameKey, id)), open: 0 })
  if (name !== body.name) {
    await sql`
      UPDATE departments SET name = ${body.name}, name_key = ${nameKey} WHERE company_id = app.company_id() AND id = ${id}`
    await recordAct(context, 'department-renamed', { department: id, oldName: name, newName: body.name })
  }
  return readDepartmentView(sql, id)
}
