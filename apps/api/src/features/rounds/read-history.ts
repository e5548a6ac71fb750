import type * as contract from '@trivselsrum/contracts/history'
import { historyOf } from '@trivselsrum/toolkit/scoring/history'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { currentContent } from './content.ts'

/** Later than every quarter. */
const END_OF_TIME = '9999'

export const readHistory: CompanyAction<typeof contract.readHistory> = async ({ sql, actor, library }, { query }) => {
  requireRight(actor.role, 'read results')
  // One more than shown: the first round shown has changed since the one before it, and it tells whether to read on.
  const closed = await sql<{ quarter: string; summary: RatingSummary }>`
    SELECT quarter, result AS summary FROM rounds
    WHERE state = 'closed' AND quarter < ${query.before ?? END_OF_TIME}
    ORDER BY quarter DESC LIMIT ${query.limit + 1}`
  const before = closed[query.limit]?.quarter
  return {
    // A gap where two pages meet stands on the later one.
    entries: historyOf(closed)
      .filter(({ quarter }) => before === undefined || quarter > before)
      .map(toEntry),
    askedWith: currentContent(library),
    earlier: before === undefined ? null : (closed[query.limit - 1]?.quarter ?? null),
  }
}

function toEntry({ quarter, summary, changes }: ReturnType<typeof historyOf>[number]): contract.HistoryEntry {
  if (!summary) return { quarter, isMeasured: false }
  const { index, standing, groups } = summary
  return { quarter, isMeasured: true, index, standing, groups, changes }
}
