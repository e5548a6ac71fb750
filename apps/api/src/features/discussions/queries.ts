import type { DiscussionPart } from '@trivselsrum/contracts/discussions'
import type { Day } from '@trivselsrum/toolkit/day'
import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { mayHold } from './access.ts'

/** The id of the discussion of a year, held as it is. @throws Problem `not-found`, a draft for those who do not hold it. */
export async function readDiscussionId({ sql, actor }: CompanyContext, year: number): Promise<string> {
  const [row] = await sql<{ id: string }>`
    SELECT id FROM discussions WHERE year = ${year} AND (concluded_at IS NOT NULL OR ${mayHold(actor.role)}) FOR SHARE`
  if (!row) throw new Problem('not-found')
  return row.id
}

/**
 * Locks the draft of a year until the transaction ends: whoever saves, concludes or deletes it does so one at a time.
 *
 * @param meant the discussion that the sender has before them, where they have one.
 * @throws Problem `not-found`, `discussion-replaced`, `discussion-concluded`.
 */
export async function lockDraft(sql: Sql, year: number, meant: string | undefined) {
  const [row] = await sql<{ id: string; year: number; heldOn: Day | null; isConcluded: boolean }>`
    SELECT id, year, held_on::text AS "heldOn", concluded_at IS NOT NULL AS "isConcluded" FROM discussions
    WHERE year = ${year} FOR UPDATE`
  if (!row) throw new Problem('not-found')
  if (meant && meant !== row.id) throw new Problem('discussion-replaced')
  if (row.isConcluded) throw new Problem('discussion-concluded')
  return row
}

/** A part as it was last saved. */
export interface SavedRow {
  section: DiscussionPart
  text: string
  version: number
  savedBy: string
  savedAt: Date
}

export async function readSaved(sql: Sql, discussion: string): Promise<SavedRow[]> {
  return sql<SavedRow>`
    SELECT s.section, s.text, s.version, u.name AS "savedBy", s.saved_at AS "savedAt"
    FROM discussion_sections s JOIN memberships m ON m.company_id = s.company_id AND m.id = s.saved_by
      JOIN users u ON u.id = m.user_id
    WHERE s.company_id = app.company_id() AND s.discussion_id = ${discussion}`
}

/** The concluded discussion before a year: what it set as goals is asked about. */
export async function readLast(sql: Sql, year: number) {
  const [last] = await sql<{ id: string; year: number; heldOn: Day; goals: string[] }>`
    SELECT id, year, held_on::text AS "heldOn", ARRAY(SELECT jsonb_array_elements_text(record->'goals')) AS goals
    FROM discussions WHERE year < ${year} AND concluded_at IS NOT NULL ORDER BY year DESC LIMIT 1`
  return last
}

/** What a discussion says of the company. */
export async function readCompanyFacts(sql: Sql) {
  const [facts] = await sql<{ company: string; headcount: number | null }>`
    SELECT name AS company, headcount FROM companies WHERE id = app.company_id()`
  return { company: facts?.company ?? '', headcount: facts?.headcount ?? null }
}
