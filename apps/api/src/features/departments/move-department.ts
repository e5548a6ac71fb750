import type { CompanyContext } from '../../platform/scopes.ts'
import { recordEvent } from '../workshops/record-event.ts'

/**
 * Moves everything that is in a department now, or is to come into it, to another one. What is over keeps the department
 * it was in. Called in one's turn (`takeTurn`), with both departments open.
 */
export async function moveDepartment(context: CompanyContext, from: string, to: string) {
  const { sql } = context
  await sql`UPDATE memberships SET department_id = ${to} WHERE company_id = app.company_id() AND department_id = ${from}`
  await sql`
    UPDATE invitations SET department_id = ${to}
    WHERE company_id = app.company_id() AND department_id = ${from} AND accepted_at IS NULL AND revoked_at IS NULL`
  // Actions go along whole, settled ones as well: the plan they stand in goes on there. Whoever has one open sees it changed.
  await sql`
    UPDATE actions SET department_id = ${to}, version = version + 1
    WHERE company_id = app.company_id() AND department_id = ${from}`
  // So do workshops, with those who may read them for its sake; windows in which one is held hear of it.
  const workshops = await sql<{ id: string; isUnderway: boolean }>`
    UPDATE workshops SET department_id = ${to}, version = version + 1
    WHERE company_id = app.company_id() AND department_id = ${from} RETURNING id, state = 'underway' AS "isUnderway"`
  for (const { id, isUnderway } of workshops) if (isUnderway) await recordEvent(context, id, { kind: 'place' })
  // What is answered for it in rounds that are open goes along; a settled round keeps the departments it was answered by.
  await sql`
    UPDATE participants SET department_id = ${to} WHERE department_id = ${from}
      AND round_id IN (SELECT id FROM rounds WHERE state = 'open')`
  await sql`
    UPDATE anonymous_sheets SET department_id = ${to} WHERE department_id = ${from}
      AND round_id IN (SELECT id FROM rounds WHERE state = 'open')`
  await sql`
    UPDATE shares SET department_id = ${to} WHERE department_id = ${from}
      AND round_id IN (SELECT id FROM rounds WHERE state = 'open')`
}
