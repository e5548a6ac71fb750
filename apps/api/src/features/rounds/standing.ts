import { quarterOf } from '@trivselsrum/toolkit/quarter'
import { historyOf } from '@trivselsrum/toolkit/scoring/history'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import type { Actor, CompanyContext } from '../../platform/scopes.ts'
import { canDo } from './access.ts'
import { currentContent } from './content.ts'
import { viewOf } from './queries.ts'

/** How many closed rounds the front page's trend shows. */
const TREND = 8

/** Whether somebody may follow where the company stands. */
export function mayReadResults({ role }: Actor): boolean {
  return canDo(role, 'read results')
}

/** Where the company stands and how it got there; empty for those who may not read results. */
export async function readStanding({ db, actor }: CompanyContext) {
  const closed = mayReadResults(actor)
    ? await db.round.findMany({
        where: { state: 'closed' },
        orderBy: { quarter: 'desc' },
        take: TREND,
        select: { quarter: true, result: true },
      })
    : []
  const history = historyOf(closed.map(({ quarter, result }) => ({ quarter, summary: result as RatingSummary })))
  const last = history.at(-1)
  const before = closed[1]?.quarter
  return {
    trend: history.map(({ quarter, summary }) => ({ quarter, index: summary?.index ?? null })),
    latest: last?.summary
      ? {
          quarter: last.quarter,
          standing: last.summary.standing,
          index: last.summary.index,
          change: before && last.changes ? { since: before, index: last.changes.index } : null,
        }
      : null,
  }
}

/** How many open rounds the front page names. */
const OPEN = 10

/** What is under way: the open rounds, and whether the reader may open one for the current quarter. */
export async function readUnderWay(context: CompanyContext) {
  const { db, actor, now, library } = context
  const currentQuarter = quarterOf(now)
  const open = await db.round.findMany({ where: { state: 'open' }, orderBy: { quarter: 'desc' }, take: OPEN })
  const openRounds: Awaited<ReturnType<typeof viewOf>>[] = []
  for (const round of open) openRounds.push(await viewOf(context, round))
  const current = await db.round.findFirst({ where: { quarter: currentQuarter, state: { not: 'voided' } } })
  return {
    currentQuarter,
    canOpenCurrent: !current && canDo(actor.role, 'open'),
    askedWith: currentContent(library),
    openRounds,
  }
}
