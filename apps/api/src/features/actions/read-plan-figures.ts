import type { ActionLevel, ActionStatus } from '@trivselsrum/contracts/actions'
import type * as contract from '@trivselsrum/contracts/plan'
import { dayOf } from '@trivselsrum/toolkit/day'
import type { CompanyAction } from '../../platform/scopes.ts'
import { inPlan, waitsForResponsible } from './plan.ts'

interface Row extends Record<ActionStatus, number>, Record<ActionLevel, number> {
  total: number
  scratch: number
  round: number
  discussion: number
  policy: number
  workshop: number
  inTime: number
  late: number
  overdue: number
  needsResponsible: number
}

export const readPlanFigures: CompanyAction<typeof contract.readPlanFigures> = async (context, { query }) => {
  const today = dayOf(context.now)
  const [row] = await context.sql<Row>`
    SELECT count(*)::int AS total,
      count(*) FILTER (WHERE a.status = 'planned')::int AS planned,
      count(*) FILTER (WHERE a.status = 'underway')::int AS underway,
      count(*) FILTER (WHERE a.status = 'done')::int AS done,
      count(*) FILTER (WHERE a.status = 'dropped')::int AS dropped,
      count(*) FILTER (WHERE a.level = 'individual')::int AS individual,
      count(*) FILTER (WHERE a.level = 'group')::int AS "group",
      count(*) FILTER (WHERE a.level = 'leaders')::int AS leaders,
      count(*) FILTER (WHERE a.level = 'organisation')::int AS organisation,
      count(*) FILTER (WHERE num_nonnulls(a.round_id, a.discussion_id, a.policy_id, a.workshop_title) = 0)::int AS scratch,
      count(*) FILTER (WHERE a.round_id IS NOT NULL)::int AS round,
      count(*) FILTER (WHERE a.discussion_id IS NOT NULL)::int AS discussion,
      count(*) FILTER (WHERE a.policy_id IS NOT NULL)::int AS policy,
      count(*) FILTER (WHERE a.workshop_title IS NOT NULL)::int AS workshop,
      count(*) FILTER (WHERE a.status = 'done' AND a.day <= a.deadline)::int AS "inTime",
      count(*) FILTER (WHERE a.status = 'done' AND a.day > a.deadline)::int AS late,
      count(*) FILTER (WHERE a.settled_at IS NULL AND a.deadline < ${today})::int AS overdue,
      count(*) FILTER (WHERE a.settled_at IS NULL AND ${waitsForResponsible})::int AS "needsResponsible"
    FROM (SELECT a.*, (a.settled_at AT TIME ZONE 'Europe/Copenhagen')::date AS day
      FROM actions a WHERE ${inPlan(context, query)}) a`
  if (!row) throw new Error('counting gives a row, also of nothing')
  const { total, planned, underway, done, dropped, individual, group, leaders, organisation } = row
  const { scratch, round, discussion, policy, workshop, inTime, late, overdue, needsResponsible } = row
  return {
    total,
    byStatus: { planned, underway, done, dropped },
    byLevel: { individual, group, leaders, organisation },
    byOrigin: { scratch, round, discussion, policy, workshop },
    onTime: { inTime, late, overdue },
    needsResponsible,
  }
}
