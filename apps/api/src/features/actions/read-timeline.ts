import type * as contract from '@trivselsrum/contracts/plan'
import { type Day, daysOf, quarterOfDay } from '@trivselsrum/toolkit/day'
import { part } from '../../platform/database.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { readClosedRounds } from '../rounds/closed-rounds.ts'
import { canDo } from './access.ts'
import { inPlan } from './plan.ts'
import { readEntries } from './queries.ts'
import { dayOnTimeline, quartersOfTimeline } from './rules.ts'

/** How many actions of a quarter are shown. */
const SHOWN = 20

export const readTimeline: CompanyAction<typeof contract.readTimeline> = async (context, { query }) => {
  const { from, to, ...filter } = query
  const quarters = quartersOfTimeline(from, to)
  const placed = await readPlaced(context, filter, { first: daysOf(from).first, last: daysOf(to).last })
  const rounds = await readClosedRounds(context, from, to)
  return {
    quarters: quarters.map((quarter) => {
      const own = placed.filter((row) => row.quarter === quarter)
      return {
        quarter,
        actions: own.map(({ entry }) => entry),
        total: own[0]?.total ?? 0,
        round: rounds.get(quarter) ?? null,
      }
    }),
    undated: await countUndated(context, filter),
    can: { create: canDo(context.actor.role, 'make') },
  }
}

/** The actions that stand between two days, each with its quarter and how many stand there. */
async function readPlaced(context: CompanyContext, filter: contract.PlanFilter, { first, last }: Record<string, Day>) {
  const rows = await readEntries<{ total: number; settledAt: Date | null }>(context, {
    // The same day as `dayOnTimeline`.
    chosen: part`
      SELECT * FROM (
        SELECT a.*, row_number() OVER (PARTITION BY date_trunc('quarter', a.day) ORDER BY a.day, a.id) AS place,
          count(*) OVER (PARTITION BY date_trunc('quarter', a.day))::int AS total
        FROM (
          SELECT a.*, COALESCE((a.settled_at AT TIME ZONE 'Europe/Copenhagen')::date, a.deadline) AS day
          FROM actions a WHERE ${inPlan(context, filter)}
        ) a WHERE a.day BETWEEN ${first} AND ${last}
      ) a WHERE a.place <= ${SHOWN}`,
    more: part`a.total, a.settled_at AS "settledAt"`,
    order: part`a.day, a.id`,
  })
  return rows.map(({ entry, total, settledAt }) => {
    const day = dayOnTimeline({ settledAt, deadline: entry.deadline })
    return { entry, total, quarter: day && quarterOfDay(day) }
  })
}

async function countUndated(context: CompanyContext, filter: contract.PlanFilter): Promise<number> {
  const [row] = await context.sql<{ undated: number }>`
    SELECT count(*)::int AS undated FROM actions a
    WHERE a.settled_at IS NULL AND a.deadline IS NULL AND ${inPlan(context, filter)}`
  return row?.undated ?? 0
}
