import type { Department } from '@trivselsrum/contracts/departments'
import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import { MOST_DEPARTMENTS, requireOpen } from './rules.ts'

/** A department that somebody is about to be put into, or that is about to be changed. Asked in one's turn, it stays so. */
export async function requireOpenDepartment(sql: Sql, id: string): Promise<{ id: string; name: string }> {
  const [department] = await sql<{ id: string; name: string; closedAt: Date | null }>`
    SELECT id, name, closed_at AS "closedAt" FROM departments WHERE company_id = app.company_id() AND id = ${id}`
  if (!department) throw new Problem('not-found')
  requireOpen(department)
  return { id: department.id, name: department.name }
}

/** How many departments are open, and how many of them, others than the one named, have a name. */
export async function countDepartments(sql: Sql, nameKey: string, except: string | null = null) {
  const [counts] = await sql<{ open: number; ofThatName: number }>`
    SELECT count(*)::int AS open,
      count(*) FILTER (WHERE name_key = ${nameKey} AND id IS DISTINCT FROM ${except}::uuid)::int AS "ofThatName"
    FROM departments WHERE company_id = app.company_id() AND closed_at IS NULL`
  return counts ?? { open: 0, ofThatName: 0 }
}

/** The open departments by name, or one of them, each with how many active members it has. */
export async function readDepartments(sql: Sql, only: string | null = null): Promise<Department[]> {
  return sql<Department>`
    SELECT d.id, d.name,
      (SELECT count(*)::int FROM memberships m
       WHERE m.company_id = d.company_id AND m.department_id = d.id AND m.state = 'active') AS members
    FROM departments d
    WHERE d.company_id = app.company_id() AND d.closed_at IS NULL AND (${only}::uuid IS NULL OR d.id = ${only})
    ORDER BY d.name COLLATE "da-x-icu", d.id LIMIT ${MOST_DEPARTMENTS}`
}

/** An open department as it is shown. @throws Problem `not-found`. */
export async function readDepartmentView(sql: Sql, id: string): Promise<Department> {
  const [department] = await readDepartments(sql, id)
  if (!department) throw new Problem('not-found')
  return department
}
