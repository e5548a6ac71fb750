import type * as contract from '@trivselsrum/contracts/history'
import { historyOf } from '@trivselsrum/toolkit/scoring/history'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { currentContent } from './content.ts'

export const readHistory: CompanyAction<typeof contract.readHistory> = async ({ db, actor, library }, { query }) => {
  requireRight(actor.role, 'read results')
  // One more than shown: the first round shown has changed since the one before it, and it tells whether to read on.
  const closed = await db.round.findMany({
    where: { state: 'closed', ...(query.before && { quarter: { lt: query.before } }) },
    orderBy: { quarter: 'desc' },
    take: query.limit + 1,
    select: { quarter: true, result: true },
  })
  const first = closed[query.limit - 1]?.quarter
  const entries = historyOf(closed.map(({ quarter, result }) => ({ quarter, summary: result as RatingSummary })))
  return {
    entries: entries.filter(({ quarter }) => first === undefined || quarter >= first).map(toEntry),
    askedWith: currentContent(library),
    earlier: first !== undefined && closed.length > query.limit ? first : null,
  }
}

function toEntry({ quarter, summary, changes }: ReturnType<typeof historyOf>[number]): contract.HistoryEntry {
  if (!summary) return { quarter, isMeasured: false }
  const { index, standing, groups } = summary
  return { quarter, isMeasured: true, index, standing, groups, changes }
}
