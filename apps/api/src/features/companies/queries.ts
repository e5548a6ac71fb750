import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'

/** Of whoever stands behind a membership, the name. */
export const nameOnly = { select: { user: { select: { name: true } } } } as const

/**
 * Waits for one's turn to change who belongs to the company, as what, and where: one such act at a time, until the
 * transaction ends. What is read after it stays true, such as who the owners are or that a department is open.
 */
export async function takeTurn(sql: Sql) {
  await sql`SELECT FROM companies WHERE id = app.company_id() FOR NO KEY UPDATE`
}

/**
 * The same for whoever acts by their role, which they may have lost while they waited.
 *
 * @throws Problem `not-allowed` when they have.
 */
export async function takeTurnAs({ sql, actor }: Pick<CompanyContext, 'sql' | 'actor'>) {
  await takeTurn(sql)
  const still = await sql`
    SELECT FROM memberships
    WHERE company_id = app.company_id() AND id = ${actor.membershipId} AND role = ${actor.role} AND state = 'active'`
  if (still.length === 0) throw new Problem('not-allowed')
}
