import type { Sql } from '../../platform/database.ts'
import type { PolicyRow } from './queries.ts'

/**
 * Deletes the draft of a policy that is locked, if it has one, with its versions and what was contributed to it. Whoever
 * is at it hears of something new once the transaction is over, looks, and finds that it is gone.
 */
export async function closeDraft(sql: Sql, { draft }: Pick<PolicyRow, 'draft'>) {
  if (draft)
    await sql`
      DELETE FROM editions WHERE id = ${draft.edition}
      RETURNING pg_notify('draft', json_build_object('edition', id, 'head', head + 1)::text)`
}
