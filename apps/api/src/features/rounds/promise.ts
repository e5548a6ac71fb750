import type { Thresholds } from '@trivselsrum/toolkit/scoring/release'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'

/** What the company promises whoever answers now, and how many it says work there. */
export async function readPromise({
  sql,
}: CompanyContext): Promise<{ headcount: number | null; thresholds: Thresholds }> {
  const [company] = await sql<{ headcount: number | null; means: number; details: number }>`
    SELECT headcount, means_from AS means, details_from AS details FROM companies WHERE id = app.company_id()`
  if (!company) throw new Problem('not-found')
  const { headcount, ...thresholds } = company
  return { headcount, thresholds }
}
