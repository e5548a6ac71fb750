import { rating } from '@trivselsrum/toolkit/kinds/rating'
import type { RatingContent } from '@trivselsrum/toolkit/kinds/rating-content'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import { canRelease, type PartedSheet, type Release, releaseOf } from '@trivselsrum/toolkit/scoring/release'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { readAnonymousSheets, settleAnonymousSheets } from './anonymous-sheets.ts'
import { type LockedRound, thresholdsOf } from './queries.ts'
import { JOINT } from './rules.ts'

/** What a round is kept with once it is closed. */
export interface Settled {
  result: RatingSummary
  release?: StoredRelease
}

/** A release and what its departments were called at that moment. */
export interface StoredRelease {
  release: Release
  departmentNames: Record<string, string>
}

/**
 * Works out once what will ever be shown of a round.
 *
 * @throws Problem `no-complete-sheet`, `too-few-answers`.
 */
export async function settle(context: CompanyContext, round: LockedRound, content: RatingContent): Promise<Settled> {
  const { id, mode } = round
  const thresholds = thresholdsOf(round)
  const sheets = mode === 'anonymous' ? await readAnonymousSheets(context, id) : await readSheets(context, id)
  if (mode === 'anonymous' && !canRelease(mode, sheets.length, thresholds)) throw new Problem('too-few-answers')
  if (sheets.length === 0) throw new Problem('no-complete-sheet')
  const answer = rating.answer(content)
  const complete = sheets.map(({ answers, part }) => ({ answers: answer.parse(answers), part }))
  if (mode === 'joint')
    return {
      result: rating.summary(
        content,
        complete.map(({ answers }) => answers),
      ),
    }

  const names = await readDepartmentNames(context, id)
  const before = await readReleaseBefore(context, round.quarter)
  const release = releaseOf({ content, sheets: complete, parts: Object.keys(names), mode, thresholds, before })
  const shown = release.parts.map((part) => part.id)
  if (mode === 'anonymous') await settleAnonymousSheets(context, id, shown)
  const departmentNames = Object.fromEntries(shown.map((part) => [part, names[part] ?? '']))
  return { result: release.whole, release: { release, departmentNames } }
}

/** The sheets handed in of a joint or named round; what was not handed in does not count. */
function readSheets({ sql }: CompanyContext, round: string): Promise<PartedSheet[]> {
  return sql<PartedSheet>`
    SELECT p.department_id AS part,
      (SELECT jsonb_object_agg(a.statement, a.score) FROM answers a
       WHERE a.company_id = s.company_id AND a.sheet_id = s.id AND a.score IS NOT NULL) AS answers
    FROM answer_sheets s
    LEFT JOIN participants p ON p.company_id = s.company_id AND p.round_id = s.round_id
      AND s.respondent <> ${JOINT} AND p.membership_id::text = s.respondent
    WHERE s.round_id = ${round} AND s.handed_in_at IS NOT NULL`
}

/** Every department there is, answered from or not: which of the small ones took part is nobody's to know. */
async function readDepartmentNames({ sql }: CompanyContext, round: string): Promise<Record<string, string>> {
  const departments = await sql<{ id: string; name: string }>`
    SELECT id, name FROM departments
    WHERE closed_at IS NULL OR id IN (SELECT department_id FROM participants WHERE round_id = ${round}
      UNION SELECT department_id FROM anonymous_sheets WHERE round_id = ${round})
    ORDER BY name, id`
  return Object.fromEntries(departments.map(({ id, name }) => [id, name]))
}

/** What the closed round before released, whichever quarter that was. */
async function readReleaseBefore({ sql }: CompanyContext, quarter: string): Promise<Release | null> {
  const [before] = await sql<{ stored: StoredRelease | null }>`
    SELECT release AS stored FROM rounds WHERE state = 'closed' AND quarter < ${quarter} ORDER BY quarter DESC LIMIT 1`
  return before?.stored?.release ?? null
}
