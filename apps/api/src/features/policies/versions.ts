import type { PolicyVersion } from '@trivselsrum/contracts/policy-drafts'
import type { Document } from '@trivselsrum/toolkit/document/document'
import { part, type Sql, type SqlPart } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'

/** How many versions an edition can have. */
const MOST_VERSIONS = 200

const versionColumns = part`v.id, v.name, v.reason, e.number AS edition, v.created_at AS "createdAt", u.name AS "createdBy"`

/** Versions `v` of the editions `e` of a policy. */
function versionsOf(policy: string): SqlPart {
  return part`policy_versions v JOIN editions e ON e.company_id = v.company_id AND e.id = v.edition_id
    JOIN memberships m ON m.company_id = v.company_id AND m.id = v.created_by JOIN users u ON u.id = m.user_id
    WHERE v.company_id = app.company_id() AND e.policy_id = ${policy}`
}

/** The versions of a policy, the newest first. */
export function readVersions(sql: Sql, policy: string, { most, skip }: { most: number; skip: number }) {
  return sql<PolicyVersion>`
    SELECT ${versionColumns} FROM ${versionsOf(policy)} ORDER BY v.created_at DESC, v.id DESC LIMIT ${most} OFFSET ${skip}`
}

/** One version without its text, if it is there. */
export async function findVersion(sql: Sql, policy: string, id: string): Promise<PolicyVersion | undefined> {
  const [version] = await sql<PolicyVersion>`SELECT ${versionColumns} FROM ${versionsOf(policy)} AND v.id = ${id}`
  return version
}

/** One version with its text. @throws Problem `not-found`. */
export async function readVersion(sql: Sql, policy: string, id: string) {
  const [version] = await sql<PolicyVersion & { document: Document }>`
    SELECT ${versionColumns}, v.document FROM ${versionsOf(policy)} AND v.id = ${id}`
  if (!version) throw new Problem('not-found')
  return version
}

/** That a draft that is held can have one version more. @throws Problem `too-many-versions`. */
export async function requireRoomForVersion(sql: Sql, edition: string) {
  const [row] = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM policy_versions WHERE company_id = app.company_id() AND edition_id = ${edition}`
  if ((row?.count ?? 0) >= MOST_VERSIONS) throw new Problem('too-many-versions')
}
