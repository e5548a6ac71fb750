import type * as contract from '@trivselsrum/contracts/departments'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireRight } from './access.ts'
import { requireOpenDepartment } from './queries.ts'

/** Nobody is moved by closing: where people go is said one by one, or by merging. Who is deactivated is in none then. */
export const closeDepartment: CompanyAction<typeof contract.closeDepartment> = async (context, { params }) => {
  const { sql, actor, now } = context
  requireRight(actor.role, 'manage')
  await takeTurnAs(context)
  const { id } = await requireOpenDepartment(sql, params.department)
  const within = await sql`
    SELECT FROM memberships WHERE company_id = app.company_id() AND department_id = ${id} AND state = 'active'
    UNION ALL
    SELECT FROM invitations
    WHERE company_id = app.company_id() AND department_id = ${id} AND accepted_at IS NULL AND revoked_at IS NULL`
  if (within.length > 0) throw new Problem('department-not-empty')
  await sql`UPDATE memberships SET department_id = NULL WHERE company_id = app.company_id() AND department_id = ${id}`
  await sql`UPDATE departments SET closed_at = ${now} WHERE company_id = app.company_id() AND id = ${id}`
  await recordAct(context, 'department-closed', { department: id })
  return { id }
}
