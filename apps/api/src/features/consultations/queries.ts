import type { PolicyForm } from '@trivselsrum/contracts/policies'
import type { Language } from '@trivselsrum/contracts/values'
import type { Day } from '@trivselsrum/toolkit/day'
import type { Document } from '@trivselsrum/toolkit/document/document'
import type { FillIns } from '@trivselsrum/toolkit/document/fill-ins'
import { type Section, sectionsOf } from '@trivselsrum/toolkit/document/sections'
import { part, type Sql, type SqlPart } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'

/** A consultation with the policy it is about. */
export interface ConsultationRow {
  id: string
  policy: string
  title: string
  form: PolicyForm
  language: Language
  fillIns: FillIns
  editionId: string
  edition: number
  /** Whether its edition was adopted, so that nothing more goes into the draft. */
  isSettled: boolean
  version: string
  sections: string[]
  lead: string
  closesOn: Day
  membersOnly: boolean
  openedAt: Date
  openedBy: string
  closedAt: Date | null
  answer: string
  answeredAt: Date | null
}

const columns = part`c.id, p.id AS policy, p.title, p.form, p.language, jsonb_build_object(
    'company', p.company_name, 'contact', p.contact, 'phone', p.phone, 'provider', p.provider) AS "fillIns",
  e.id AS "editionId", e.number AS edition, e.settled_at IS NOT NULL AS "isSettled", c.version_id AS version, c.sections,
  c.lead, c.closes_on::text AS "closesOn", c.members_only AS "membersOnly", c.opened_at AS "openedAt",
  u.name AS "openedBy", c.closed_at AS "closedAt", c.answer, c.answered_at AS "answeredAt"`

const from = part`consultations c
  JOIN editions e ON e.company_id = c.company_id AND e.id = c.edition_id
  JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
  JOIN memberships m ON m.company_id = c.company_id AND m.id = c.opened_by JOIN users u ON u.id = m.user_id`

/**
 * A consultation.
 *
 * @param lock what is held of it until the transaction ends: `FOR SHARE OF c`, so that it is not closed meanwhile.
 * @throws Problem `not-found`.
 */
export async function readRow(sql: Sql, id: string, lock: SqlPart = part``): Promise<ConsultationRow> {
  const [row] = await sql<ConsultationRow>`
    SELECT ${columns} FROM ${from} WHERE c.company_id = app.company_id() AND c.id = ${id} ${lock}`
  if (!row) throw new Problem('not-found')
  return row
}

/** The consultations of a policy, the newest first. */
export async function readRowsOf(sql: Sql, policy: string, { limit, skip }: { limit: number; skip: number }) {
  const rows = await sql<ConsultationRow>`
    SELECT ${columns} FROM ${from} WHERE c.company_id = app.company_id() AND p.id = ${policy}
    ORDER BY c.opened_at DESC, c.id DESC LIMIT ${limit} OFFSET ${skip}`
  const [count] = await sql<{ total: number; isThere: boolean }>`
    SELECT EXISTS (SELECT FROM policies WHERE id = ${policy}) AS "isThere", (SELECT count(*)::int FROM consultations c
      JOIN editions e ON e.company_id = c.company_id AND e.id = c.edition_id WHERE e.policy_id = ${policy}) AS total`
  if (!count?.isThere) throw new Problem('not-found')
  return { rows, total: count.total }
}

/** The sections that are out, as they were sent. */
export async function readSections(
  sql: Sql,
  { version, sections }: Pick<ConsultationRow, 'version' | 'sections'>,
): Promise<Section[]> {
  const [kept] = await sql<{ document: Document }>`SELECT document FROM policy_versions WHERE id = ${version}`
  return sectionsOf(kept?.document ?? { type: 'doc', content: [] }).filter(({ id }) => sections.includes(id))
}

/**
 * How many agree with each contribution of a consultation, those it stands for counted in: rows of `id` and `count`, gone
 * through once for all of them.
 */
export function agreedIn(consultation: string): SqlPart {
  return part`(SELECT id, sum(count)::int AS count FROM (
      SELECT o.id, count(*) FROM supports s
      JOIN contributions o ON o.company_id = s.company_id AND o.id = s.contribution_id
      WHERE o.consultation_id = ${consultation} GROUP BY o.id
      UNION ALL
      SELECT o.merged_into, count(*) FROM supports s
      JOIN contributions o ON o.company_id = s.company_id AND o.id = s.contribution_id
      WHERE o.consultation_id = ${consultation} AND o.merged_into IS NOT NULL GROUP BY o.merged_into
    ) counted GROUP BY id)`
}

/** Whether a contribution `c` waits for an outcome: one that was merged has that of the one it was merged into. */
export const waits = part`(c.outcome IS NULL AND NOT c.is_withdrawn AND c.merged_into IS NULL)`
