import type { Role } from '@trivselsrum/contracts/values'
import type { CompanyContext } from './scopes.ts'

/** What the audit log records, each with what it was done to. */
export interface Acts {
  'company-created': Record<string, never>
  'second-factor-required': Record<string, never>
  'second-factor-no-longer-required': Record<string, never>
  'round-opened': { quarter: string; mode: string }
  'sheet-handed-in': { quarter: string }
  'sheet-taken-back': { quarter: string }
  'round-closed': { quarter: string }
  'round-reminded': { quarter: string }
  'participants-added': { quarter: string; added: number }
  'share-made': ({ quarter: string } | { policy: string; edition: number }) & { label: string }
  'share-revoked': ({ quarter: string } | { policy: string; edition: number }) & { label: string }
  'round-voided': { quarter: string }
  // People, departments and invitations by their ids: the log holds no name of anybody, and finds it when it is read.
  'role-changed': { member: string; from: Role; to: Role }
  'member-moved': { member: string; department: string | null }
  'member-deactivated': { member: string }
  'member-let-in': { member: string }
  'member-removed': { member: string }
  'department-created': { department: string }
  'department-renamed': { department: string; oldName: string; newName: string }
  'department-merged': { department: string; into: string }
  'department-closed': { department: string }
  'invitation-made': { invitation: string; role: Role }
  'invitation-renewed': { invitation: string }
  'invitation-revoked': { invitation: string }
  'invitation-accepted': { invitation: string; role: Role }
  'facts-changed': { changed: string[] }
  'thresholds-changed': { meansFrom: number; detailsFrom: number }
  'discussion-begun': { year: number }
  'discussion-concluded': { year: number }
  'discussion-deleted': { year: number }
  'apv-date-changed': { apvOn: string | null }
  // Policies by their titles, which are the company's own words as those of links are: what was deleted has no other.
  'policy-begun': { policy: string }
  'policy-form-chosen': { policy: string; form: string }
  'policy-writers-changed': { policy: string }
  'policy-version-restored': { policy: string; edition: number }
  'policy-removed': { policy: string }
  'policy-retired': { policy: string }
  'edition-begun': { policy: string; edition: number }
  'edition-adopted': { policy: string; edition: number }
  'edition-published': { policy: string; edition: number }
  'consultation-opened': { policy: string; edition: number }
  'consultation-closed': { policy: string; edition: number }
  'consultation-answered': { policy: string; edition: number }
  'contribution-hidden': { policy: string; edition: number }
  // Workshops by their titles as well; tools by their keys.
  'workshop-planned': { workshop: string }
  'workshop-finished': { workshop: string }
  'workshop-reopened': { workshop: string }
  'workshop-removed': { workshop: string }
  'tool-adapted': { tool: string }
  // What it said goes with it.
  'action-removed': { status: string }
  'calendar-made': Record<string, never>
  'calendar-ended': Record<string, never>
  // In every company alike, whether or not it has any: that somebody has talks is nobody's business.
  'talk-keys-rotated': { key: string }
  'help-changed': Record<string, never>
  'plan-exported': { format: string; actions: number }
  'audit-log-exported': { entries: number }
  'company-exported': Record<string, never>
  'company-imported': Record<string, never>
  'deletion-begun': Record<string, never>
  'deletion-undone': Record<string, never>
  'member-left': { member: string }
}

/** Whoever acts: nobody of the company where whoever runs the product does. */
type Acting = Pick<CompanyContext, 'sql' | 'now' | 'newId'> & {
  actor: Pick<CompanyContext['actor'], 'membershipId'> | null
}

/** Adds a line to the company's audit log, in the transaction of the act itself. */
export async function recordAct<A extends keyof Acts>({ sql, actor, now, newId }: Acting, action: A, subject: Acts[A]) {
  await sql`
    INSERT INTO audit_log (id, at, actor_id, action, subject)
    VALUES (${newId()}, ${now}, ${actor?.membershipId ?? null}, ${action}, ${subject})`
}
