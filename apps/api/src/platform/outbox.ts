import type { Day } from '@trivselsrum/toolkit/day'
import type { Sql } from './database.ts'
import type { CompanyContext } from './scopes.ts'

/** What the outside may be told of, each with what it needs to be told. */
export interface Tidings {
  'round-opened': { round: string }
  'round-reminder': { round: string }
  'round-closed': { quarter: string }
  'consultation-opened': { consultation: string }
  /** Made or renewed: its link is another each time, and made anew from what the invitation says of itself. */
  'invitation-made': { invitation: string }
  /** A day has come: whoever is to be reminded of something that fell due after `since` gets the one letter of the day. */
  'reminders-due': { day: Day; since: Day }
  'company-closing': Record<string, never>
  'edition-published': { edition: string }
  /** Some talks are deleted soon, and their authors are to be told; whose, the talks themselves say. */
  'talk-deletion': { warnedOn: Day }
  /** Who is new to a workshop, to take part or to hold it, by their memberships. */
  'workshop-invited': { workshop: string; members: string[] }
  /** It has another time, which somebody gave it who need not be told. */
  'workshop-moved': { workshop: string; startsAt: string; by: string }
}

/** Notes something to be told, in the transaction of the change: rolled back with it, never lost after it. */
export async function tell<K extends keyof Tidings>(
  { sql, now, newId }: Pick<CompanyContext, 'sql' | 'now' | 'newId'>,
  kind: K,
  payload: Tidings[K],
) {
  await sql`
    WITH entry AS (
      INSERT INTO outbox (id, kind, payload, created_at) VALUES (${newId()}, ${kind}, ${payload}, ${now}) RETURNING id
    )
    SELECT app.enqueue('tell', id) FROM entry`
}

/** What a person may be told of their own account. */
export type PersonalTidings = 'prove-address' | 'reset-password' | 'password-changed' | 'account-deleted'

/**
 * Notes a mail to the person a transaction is bound to, in the same way. Where nobody has the id, nothing is noted, by
 * the same statement.
 */
export async function tellPerson(
  sql: Sql,
  kind: PersonalTidings,
  { userId, id, challengeId = null, now }: { userId: string; id: string; challengeId?: string | null; now: Date },
) {
  await sql`
    WITH mail AS (
      INSERT INTO personal_mails (user_id, id, kind, challenge_id, created_at)
      SELECT id, ${id}, ${kind}, ${challengeId}, ${now} FROM users WHERE id = ${userId} RETURNING id
    )
    SELECT app.enqueue('send-personal', id) FROM mail`
}
