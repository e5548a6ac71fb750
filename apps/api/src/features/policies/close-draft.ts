import type { Sql } from '../../platform/database.ts'
import type { PolicyRow } from './queries.ts'

/**
 * Deletes the draft of a policy that is locked, if it has one, with its versions and what was contributed to it. Whoever
 * is at it hears of it once the transaction is over, and finds that it is gone.
 */
export async function closeDraft(sql: Sql, { draft }: Pick<PolicyRow, 'draft'>) {
  if (!draft) return
  const { edition } = draft
  await sql`DELETE FROM editions WHERE id = ${edition}`
  await sql`SELECT pg_notify('draft', ${JSON.stringify({ edition, head: draft.head })})`
}
