import type { AuditEntry } from '@trivselsrum/contracts/audit'
import type { CompanyContext } from '../../platform/scopes.ts'
import { aboutIn, actIn, idsIn, type Subject } from './rules.ts'
import { operator } from './words.ts'

/** Which lines are meant, and how many of them, the newest first. */
export interface Lines {
  action?: string | undefined
  by?: string | undefined
  from?: string | undefined
  to?: string | undefined
  olderThan?: string | undefined
  limit: number
}

/** Lines of the log in the reader's language, with the names that people, departments and invitations have now. */
export async function readEntries(context: CompanyContext, lines: Lines): Promise<AuditEntry[]> {
  const { sql, language, library } = context
  const { action = null, by = null, from = null, to = null, olderThan = null, limit } = lines
  const rows = await sql<{ id: string; at: Date; by: string | null; action: string; subject: Subject }>`
    SELECT a.id, a.at, u.name AS by, a.action, a.subject
    FROM audit_log a LEFT JOIN memberships m ON m.company_id = a.company_id AND m.id = a.actor_id
      LEFT JOIN users u ON u.id = m.user_id
    WHERE a.company_id = app.company_id()
      AND (${action}::text IS NULL OR a.action = ${action})
      AND (${by}::uuid IS NULL OR a.actor_id = ${by})
      AND (${from}::date IS NULL OR a.at >= ${from}::date::timestamp AT TIME ZONE 'Europe/Copenhagen')
      AND (${to}::date IS NULL OR a.at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen')
      AND (${olderThan}::uuid IS NULL OR (a.at, a.id) <
        (SELECT at, id FROM audit_log WHERE company_id = app.company_id() AND id = ${olderThan}))
    ORDER BY a.at DESC, a.id DESC LIMIT ${limit}`
  const names = new Map([
    ...library.list(language).map(({ key, name }) => [key, name] as const),
    ...(await readNames(context, idsIn(rows.map(({ subject }) => subject)))),
  ])
  return rows.map(({ id, at, by, action, subject }) => ({
    id,
    at,
    by: by ?? operator[language],
    action,
    act: actIn(action, language),
    about: aboutIn(subject, names, language),
  }))
}

/** What people, departments and invitations are called, by id. */
async function readNames({ sql }: CompanyContext, ids: string[]): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; name: string }>`
    SELECT m.id, u.name FROM memberships m JOIN users u ON u.id = m.user_id
    WHERE m.company_id = app.company_id() AND m.id = ANY(${ids}::uuid[])
    UNION ALL
    SELECT id, name FROM departments WHERE company_id = app.company_id() AND id = ANY(${ids}::uuid[])
    UNION ALL
    SELECT id, email FROM invitations WHERE company_id = app.company_id() AND id = ANY(${ids}::uuid[])`
  return new Map(rows.map(({ id, name }) => [id, name]))
}
