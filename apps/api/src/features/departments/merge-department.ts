import type * as contract from '@trivselsrum/contracts/departments'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireRight } from './access.ts'
import { moveDepartment } from './move-department.ts'
import { readDepartmentView, requireOpenDepartment } from './queries.ts'

/** The one that is merged closes, and stays for what was said of it while it was. */
export const mergeDepartment: CompanyAction<typeof contract.mergeDepartment> = async (context, { params, body }) => {
  const { sql, actor, now } = context
  requireRight(actor.role, 'manage')
  await takeTurnAs(context)
  const from = await requireOpenDepartment(sql, params.department)
  const into = await requireOpenDepartment(sql, body.into)
  if (from.id === into.id) throw new Problem('department-into-itself')
  await moveDepartment(context, from.id, into.id)
  await sql`
    UPDATE departments SET closed_at = ${now}, merged_into = ${into.id}
    WHERE company_id = app.company_id() AND id = ${from.id}`
  await recordAct(context, 'department-merged', { department: from.id, into: into.id })
  return readDepartmentView(sql, into.id)
}
