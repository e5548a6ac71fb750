import type { PlanFilter } from '@trivselsrum/contracts/plan'
import type { CompanyContext } from '../../../platform/scopes.ts'
import { planWords } from './plan-words.ts'

/** What of the plan was chosen, in the words of the pages: `Status: I gang`. */
export async function readChosen({ sql, language }: CompanyContext, filter: PlanFilter): Promise<string[]> {
  const words = planWords[language]
  const { status, level, member = null, department = null, origin, only, search } = filter
  const [names] = await sql<{ member: string | null; department: string | null }>`
    SELECT (SELECT u.name FROM memberships m JOIN users u ON u.id = m.user_id
        WHERE m.company_id = app.company_id() AND m.id = ${member}::uuid) AS member,
      (SELECT name FROM departments WHERE company_id = app.company_id() AND id = ${department}::uuid) AS department`
  const said: [string, string | null | undefined][] = [
    [words.status, status && words.statuses[status]],
    [words.level, level && words.levels[level]],
    [words.member, member && (names?.member ?? words.unknown)],
    [words.department, department && (names?.department ?? words.unknown)],
    [words.origin, origin && words.chosenOrigin[origin]],
    [words.onlyThose, only && words.only[only]],
    [words.search, search],
  ]
  return said.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []))
}
