import type * as contract from '@trivselsrum/contracts/rounds'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { JOINT } from './rules.ts'

export const readResult: CompanyAction<typeof contract.readResult> = async ({ db, actor }, { params: { quarter } }) => {
  requireRight(actor.role, 'read results')
  // The round and the one before it, in one read.
  const [round, previous] = await db.round.findMany({
    where: { state: 'closed', quarter: { lte: quarter } },
    orderBy: { quarter: 'desc' },
    take: 2,
  })
  if (round?.quarter !== quarter || !round.closedAt) throw new Problem('not-found')
  const noted = await db.answer.findMany({
    where: { note: { not: '' }, sheet: { roundId: round.id, respondent: JOINT } },
    select: { statement: true, note: true },
  })
  return {
    quarter,
    mode: round.mode,
    askedWith: { tool: round.tool, version: round.toolVersion },
    closedAt: round.closedAt,
    summary: round.result as RatingSummary,
    notes: Object.fromEntries(noted.map(({ statement, note }) => [statement, note])),
    previous: previous ? { quarter: previous.quarter, summary: previous.result as RatingSummary } : null,
  }
}
