import type { Contribution, ContributionChanged } from '@trivselsrum/contracts/contributions'
import { plainText } from '@trivselsrum/toolkit/document/sections'
import { part, type Sql, type SqlPart } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { readDraft } from '../drafts/draft-log.ts'
import { findPassage, type LaidDraft, layOut } from '../drafts/passages.ts'
import { draftOf } from '../drafts/y-document.ts'
import { agreedIn, type ConsultationRow, readSections } from './queries.ts'
import { passageOf } from './reading.ts'

interface Row extends Omit<Contribution, 'passage' | 'now' | 'heading'> {
  block: number | null
  from: number | null
  to: number | null
  passage: string | null
}

const columns = part`c.id, c.kind, c.section, c.block, c.passage_from AS "from", c.passage_to AS "to", c.passage, c.words,
  c.text, c.name, c.is_withdrawn AS "isWithdrawn", COALESCE(agreed.count, 0) AS supports,
  c.outcome, c.reason, c.taken_words AS "takenWords", c.merged_into AS "mergedInto", (SELECT count(*)::int FROM contributions o
    WHERE o.company_id = c.company_id AND o.merged_into = c.id) AS merged, c.hidden_reason AS "hiddenReason",
  u.name AS "decidedBy", c.version`

const from = part`contributions c
  LEFT JOIN memberships m ON m.company_id = c.company_id AND m.id = c.decided_by LEFT JOIN users u ON u.id = m.user_id`

/** The version that was sent and the draft as it is now, read once for all passages; nothing once it was adopted. */
async function readBoth(
  scope: Pick<CompanyContext, 'sql'>,
  { isSettled, version, editionId }: ConsultationRow,
): Promise<{ version: LaidDraft; draft: LaidDraft } | null> {
  if (isSettled) return null
  const { doc } = await readDraft(scope, editionId)
  return { version: await readVersion(scope, version), draft: layOut(doc) }
}

/** The version that was sent, with the identity of each of its characters. */
export async function readVersion({ sql }: Pick<CompanyContext, 'sql'>, version: string): Promise<LaidDraft> {
  const [kept] = await sql<{ state: Buffer }>`SELECT state FROM policy_versions WHERE id = ${version}`
  return layOut(draftOf(kept ? [kept.state] : []))
}

/**
 * Contributions as those see them who work through them.
 *
 * @param chosen which are meant, in SQL of a row `c`; `order` and what follows is also of `t`, which it was merged into,
 *   and of how many agree with it, `agreed`, and with that, `standing`.
 */
export async function readContributions(
  scope: Pick<CompanyContext, 'sql'>,
  course: ConsultationRow,
  chosen: SqlPart,
  order: SqlPart = part``,
): Promise<Contribution[]> {
  const rows = await scope.sql<Row>`
    SELECT ${columns} FROM ${from}
    LEFT JOIN contributions t ON t.company_id = c.company_id AND t.id = c.merged_into
    LEFT JOIN ${agreedIn(course.id)} agreed ON agreed.id = c.id
    LEFT JOIN ${agreedIn(course.id)} standing ON standing.id = t.id
    WHERE c.company_id = app.company_id() AND c.consultation_id = ${course.id} AND ${chosen} ${order}`
  const sections = await readSections(scope.sql, course)
  const both = rows.some(({ passage }) => passage !== null) ? await readBoth(scope, course) : null
  return rows.map(({ block, from, to, ...row }) => {
    const passage = passageOf({ block, from, to, passage: row.passage })
    return {
      ...row,
      heading: sections.find(({ id }) => id === row.section)?.heading ?? '',
      passage,
      now: passage && both && nowOf(both, course, { section: row.section, ...passage }),
    }
  })
}

function nowOf(
  { version, draft }: { version: LaidDraft; draft: LaidDraft },
  { fillIns }: ConsultationRow,
  passage: { section: string; block: number; from: number; to: number },
): Contribution['now'] {
  const { state, content } = findPassage(version, draft, passage)
  return { state, text: plainText(content, (place) => fillIns[place]) }
}

/** One contribution. @throws Problem `not-found`. */
export async function readContribution(scope: Pick<CompanyContext, 'sql'>, course: ConsultationRow, id: string) {
  const [found] = await readContributions(scope, course, part`c.id = ${id}`)
  if (!found) throw new Problem('not-found')
  return found
}

/**
 * Locks a contribution until the transaction ends, as its sender saw it. Of two who decide at once the second is told what
 * the first decided.
 *
 * @throws Problem `not-found`, `contribution-changed` with the contribution as it is now.
 */
export async function lockContribution(
  scope: Pick<CompanyContext, 'sql'>,
  course: ConsultationRow,
  { id, version }: { id: string; version: number },
): Promise<Contribution> {
  await scope.sql`SELECT FROM contributions WHERE id = ${id} FOR NO KEY UPDATE`
  const current = await readContribution(scope, course, id)
  if (current.version !== version) throw new Problem('contribution-changed', changed(current))
  return current
}

/** @throws Problem `contribution-withdrawn`. */
export function requireThere({ isWithdrawn }: Contribution) {
  if (isWithdrawn) throw new Problem('contribution-withdrawn')
}

export function changed(current: Contribution) {
  return { current } satisfies ContributionChanged
}

/** Notes what was decided, and who did. */
export async function noteDecision(
  { sql, actor, now }: Pick<CompanyContext, 'sql' | 'actor' | 'now'>,
  id: string,
  { outcome, reason, takenWords }: Pick<Contribution, 'outcome' | 'reason' | 'takenWords'>,
) {
  await sql`
    UPDATE contributions SET outcome = ${outcome}::contribution_outcome, reason = ${reason}, taken_words = ${takenWords},
      decided_at = ${now}, decided_by = ${actor.membershipId}, version = version + 1
    WHERE id = ${id}`
}

/** How many contributions are meant. */
export async function countContributions(sql: Sql, course: ConsultationRow, chosen: SqlPart): Promise<number> {
  const [row] = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM contributions c WHERE c.consultation_id = ${course.id} AND ${chosen}`
  return row?.count ?? 0
}
