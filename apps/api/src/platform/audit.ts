import type { CompanyContext } from './scopes.ts'

/** What the audit log records, each with what it was done to. */
export interface Acts {
  'company-created': Record<string, never>
  'round-opened': { quarter: string; mode: string }
  'sheet-handed-in': { quarter: string }
  'sheet-taken-back': { quarter: string }
  'round-closed': { quarter: string }
  'round-reminded': { quarter: string }
  'participants-added': { quarter: string; added: number }
  'share-made': { quarter: string; label: string }
  'share-revoked': { quarter: string; label: string }
  'round-voided': { quarter: string }
}

/** Adds a line to the company's audit log, in the transaction of the act itself. */
export async function recordAct<A extends keyof Acts>(
  { sql, actor, now, newId }: Pick<CompanyContext, 'sql' | 'actor' | 'now' | 'newId'>,
  action: A,
  subject: Acts[A],
) {
  await sql`
    INSERT INTO audit_log (id, at, actor_id, action, subject)
    VALUES (${newId()}, ${now}, ${actor.membershipId}, ${action}, ${subject})`
}
