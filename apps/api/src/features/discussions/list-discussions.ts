import type * as contract from '@trivselsrum/contracts/discussions'
import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { CompanyAction } from '../../platform/scopes.ts'
import { mayHold } from './access.ts'
import { freeYears, linesOf, yearOf } from './rules.ts'

/** How many years one page lists. */
const ON_A_PAGE = 20

export const listDiscussions: CompanyAction<typeof contract.listDiscussions> = async (
  { sql, actor, now },
  { query },
) => {
  const holds = mayHold(actor.role)
  const rows = await sql<{ year: number; heldOn: Day | null; isConcluded: boolean; goals: string }>`
    SELECT d.year, d.held_on::text AS "heldOn", d.concluded_at IS NOT NULL AS "isConcluded", COALESCE(s.text, '') AS goals
    FROM discussions d LEFT JOIN discussion_sections s
      ON s.company_id = d.company_id AND s.discussion_id = d.id AND s.section = 'goals'
    WHERE d.company_id = app.company_id() AND (d.concluded_at IS NOT NULL OR ${holds})
    ORDER BY d.year DESC LIMIT ${ON_A_PAGE + 1} OFFSET ${(query.page - 1) * ON_A_PAGE}`
  const taken = holds ? await sql<{ year: number }>`SELECT year FROM discussions` : []
  const currentYear = yearOf(dayOf(now))
  return {
    discussions: rows.slice(0, ON_A_PAGE).map(({ year, heldOn, isConcluded, goals }) => ({
      year,
      heldOn,
      state: isConcluded ? 'concluded' : 'draft',
      goals: linesOf(goals).length,
    })),
    next: rows.length > ON_A_PAGE ? query.page + 1 : null,
    free: holds
      ? freeYears(
          currentYear,
          taken.map(({ year }) => year),
        )
      : [],
    currentYear,
    can: { hold: holds },
  }
}
