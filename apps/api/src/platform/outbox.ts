import type { CompanyContext } from './scopes.ts'

/** What the outside may be told of, each with what it needs to be told. */
export interface Tidings {
  'round-opened': { quarter: string; mode: string }
  'round-reminder': { quarter: string }
  'round-closed': { quarter: string }
  /** Made or renewed: its link is another each time, and made anew from what the invitation says of itself. */
  'invitation-made': { invitation: string }
}

/** Notes something to be told, in the transaction of the change: rolled back with it, never lost after it. */
export async function tell<K extends keyof Tidings>(
  { sql, now, newId }: Pick<CompanyContext, 'sql' | 'now' | 'newId'>,
  kind: K,
  payload: Tidings[K],
) {
  await sql`INSERT INTO outbox (id, kind, payload, created_at) VALUES (${newId()}, ${kind}, ${payload}, ${now})`
}
