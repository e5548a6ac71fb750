import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { requireOpenDepartment } from '../departments/queries.ts'

/**
 * That a workshop can be planned for a department: an open one, and a leader’s own where a leader plans. Asked in one's
 * turn, it stays so.
 *
 * @throws Problem `not-found`, `department-closed`, `not-allowed`.
 */
export async function requirePlannable({ sql, actor }: Pick<CompanyContext, 'sql' | 'actor'>, department: string) {
  await requireOpenDepartment(sql, department)
  if (actor.role !== 'leader') return
  const own = await sql`
    SELECT FROM memberships
    WHERE company_id = app.company_id() AND id = ${actor.membershipId} AND department_id = ${department}`
  if (own.length === 0) throw new Problem('not-allowed')
}
