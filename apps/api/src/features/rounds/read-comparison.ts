import type * as contract from '@trivselsrum/contracts/history'
import { changesBetween } from '@trivselsrum/toolkit/scoring/history'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'

export const readComparison: CompanyAction<typeof contract.readComparison> = async ({ db, actor }, { query }) => {
  requireRight(actor.role, 'read results')
  const rounds = await db.round.findMany({
    where: { state: 'closed', quarter: { in: [query.one, query.other] } },
    orderBy: { quarter: 'asc' },
  })
  const [before, after] = rounds.map(({ quarter, result, tool, toolVersion }) => ({
    quarter,
    summary: result as RatingSummary,
    askedWith: { tool, version: toolVersion },
  }))
  // One quarter named twice finds one round: there is nothing to lay it beside.
  if (!before || !after) throw new Problem('not-found')
  return { before, after, askedWith: after.askedWith, changes: changesBetween(before.summary, after.summary) }
}
