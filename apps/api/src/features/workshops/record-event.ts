import type { CompanyContext } from '../../platform/scopes.ts'

/** What was changed, and of what: an event has the id of its thing where there are several of its kind. */
export type Change =
  | { kind: 'place' }
  | { kind: 'note' | 'person'; subject: string }
  /** The activity and the item, or the activity and the number of the round. */
  | { kind: 'choice' | 'pairing'; subject: `${string}/${string}` }

/**
 * Appends what was changed to the events of a workshop that is locked, under the next number, and tells whoever follows it
 * once the transaction is over.
 *
 * @returns the number of the event.
 */
export async function recordEvent(
  { sql, actor, now }: Pick<CompanyContext, 'sql' | 'actor' | 'now'>,
  workshop: string,
  change: Change,
): Promise<number> {
  const subject = 'subject' in change ? change.subject : null
  const [event] = await sql<{ number: number }>`
    WITH next AS (
      UPDATE workshops SET head = head + 1 WHERE company_id = app.company_id() AND id = ${workshop} RETURNING head
    )
    INSERT INTO workshop_events (workshop_id, number, kind, subject, at, by)
    SELECT ${workshop}, head, ${change.kind}, ${subject}, ${now}, ${actor.membershipId} FROM next
    RETURNING number, pg_notify('workshop', json_build_object('workshop', workshop_id, 'head', number)::text)`
  if (!event) throw new Error('events belong to a workshop that is locked')
  return event.number
}
