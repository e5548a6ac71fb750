import type { ActionStatus } from '@trivselsrum/contracts/actions'
import type { CompanyContext } from '../../platform/scopes.ts'

/** Adds to an action's story that it was given a status, by whom and when; the first time is its making. */
export async function recordStatus(
  { sql, actor, now, newId }: CompanyContext,
  action: string,
  { status, reason }: { status: ActionStatus; reason: string | null },
) {
  await sql`
    INSERT INTO action_changes (id, action_id, status, reason, changed_at, changed_by)
    VALUES (${newId()}, ${action}, ${status}, ${reason}, ${now}, ${actor.membershipId})`
}
