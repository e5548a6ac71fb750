import type { GatheredRound, GatheredYear } from '@trivselsrum/contracts/gathered-year'
import { type Day, quarterOfDay } from '@trivselsrum/toolkit/day'
import { timeZone } from '@trivselsrum/toolkit/quarter'
import { historyOf } from '@trivselsrum/toolkit/scoring/history'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import type { CompanyContext } from '../../platform/scopes.ts'
import { gatherPolicies } from './gather-policies.ts'
import { gatherWorkshops } from './gather-workshops.ts'

/** What the year holds beside the points of the discussion. What comes to be gathered later is a line and a file here. */
export async function gatherYear(context: CompanyContext, period: { from: Day; to: Day }): Promise<GatheredYear> {
  return {
    ...period,
    rounds: await gatherRounds(context, period),
    actions: await gatherActions(context, period),
    policies: await gatherPolicies(context, period),
    workshops: await gatherWorkshops(context, period),
  }
}

/** More closed rounds than ten years have. */
const ROUNDS = 44

async function gatherRounds({ sql }: CompanyContext, { from, to }: { from: Day; to: Day }): Promise<GatheredRound[]> {
  // Those before the period as well: the first of it has changed since one of them.
  const closed = await sql<{ quarter: string; tool: string; version: number; summary: RatingSummary }>`
    SELECT quarter, tool, tool_version AS version, result AS summary FROM rounds
    WHERE state = 'closed' AND quarter <= ${quarterOfDay(to)} ORDER BY quarter DESC LIMIT ${ROUNDS}`
  let since: string | undefined
  return historyOf(closed).flatMap(({ quarter, summary, changes }) => {
    const round = closed.find((entry) => entry.quarter === quarter)
    if (!summary || !round) return []
    const change = changes && since ? { since, index: changes.index } : null
    since = quarter
    if (quarter < quarterOfDay(from)) return []
    const { standing, index } = summary
    return [{ quarter, askedWith: { tool: round.tool, version: round.version }, standing, index, change }]
  })
}

/** How many actions of a kind are named. */
const NAMED = 30

type Actions = GatheredYear['actions']

interface ActionRow {
  kind: keyof Actions
  title: string
  responsible: string | null
  deadline: Day | null
  total: number
}

/** As they stood on the last day: made by then, and done or dropped by then or still open. */
async function gatherActions({ sql }: CompanyContext, { from, to }: { from: Day; to: Day }): Promise<Actions> {
  const rows = await sql<ActionRow>`
    WITH of_the_year AS (
      SELECT a.id, a.title, a.deadline, COALESCE(a.responsible_name, u.name) AS responsible,
        CASE WHEN a.settled <= ${to}::date THEN a.status::text
          WHEN a.deadline < ${to}::date THEN 'overdue' ELSE 'open' END AS kind
      FROM (SELECT *, (settled_at AT TIME ZONE ${timeZone})::date AS settled FROM actions
          WHERE company_id = app.company_id() AND (created_at AT TIME ZONE ${timeZone})::date <= ${to}::date) a
        LEFT JOIN memberships m ON m.company_id = a.company_id AND m.id = a.responsible LEFT JOIN users u ON u.id = m.user_id
      WHERE a.settled IS NULL OR a.settled >= ${from}::date
    ), counted AS (
      SELECT *, count(*) OVER (PARTITION BY kind)::int AS total,
        row_number() OVER (PARTITION BY kind ORDER BY deadline, id) AS place
      FROM of_the_year
    )
    SELECT kind, title, responsible, deadline::text, total FROM counted WHERE place <= ${NAMED} ORDER BY place`
  const ofKind = (kind: keyof Actions) => {
    const own = rows.filter((row) => row.kind === kind)
    const first = own.map(({ title, responsible, deadline }) => ({ title, responsible, deadline }))
    return { total: own[0]?.total ?? 0, first }
  }
  return { done: ofKind('done'), open: ofKind('open'), overdue: ofKind('overdue'), dropped: ofKind('dropped') }
}
