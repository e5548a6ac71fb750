import type { PlanFilter } from '@trivselsrum/contracts/plan'
import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import { part, type SqlPart } from '../../platform/database.ts'
import type { Actor, CompanyContext } from '../../platform/scopes.ts'
import { canDo } from './access.ts'
import { visibleTo } from './queries.ts'

/** Open ones by deadline, then settled ones, the newest first: the order of an index. */
export const inPlanOrder = part`a.settled_at DESC, a.deadline, a.id`

/** Whether somebody sees all of the plan, or the part of it that has to do with them. */
export function seesWholePlan({ role }: Actor): boolean {
  return canDo(role, 'read all')
}

/** Which actions `a` of the plan are meant: those the reader sees, as far as the filter lets them through. */
export function inPlan({ actor, now }: Pick<CompanyContext, 'actor' | 'now'>, filter: PlanFilter): SqlPart {
  return part`a.company_id = app.company_id() AND ${visibleTo(actor)} AND ${narrowedTo(filter, dayOf(now))}`
}

/** Without a filter nothing is asked, so that counting need not look at the actions themselves. */
function narrowedTo(filter: PlanFilter, today: Day): SqlPart {
  if (Object.values(filter).every((value) => value === undefined)) return part`true`
  const { status = null, level = null, member = null, department = null, origin = null, only = null } = filter
  const search = filter.search?.toLocaleLowerCase('da') ?? ''
  return part`
    (${status}::action_status IS NULL OR a.status = ${status})
    AND (${level}::action_level IS NULL OR a.level = ${level})
    AND (${department}::uuid IS NULL OR a.department_id = ${department})
    AND (${origin}::text IS NULL OR ${origin} = CASE WHEN a.round_id IS NOT NULL THEN 'round'
      WHEN a.discussion_id IS NOT NULL THEN 'discussion' WHEN a.policy_id IS NOT NULL THEN 'policy'
      WHEN a.workshop_title IS NOT NULL THEN 'workshop' ELSE 'scratch' END)
    AND (${member}::uuid IS NULL OR a.responsible = ${member} OR a.id IN (SELECT action_id FROM action_participants
      WHERE company_id = app.company_id() AND membership_id = ${member}))
    AND (${only}::text IS DISTINCT FROM 'overdue' OR (a.settled_at IS NULL AND a.deadline < ${today}))
    AND (${only}::text IS DISTINCT FROM 'needs-responsible' OR (a.settled_at IS NULL AND ${waitsForResponsible}))
    AND (${only}::text IS DISTINCT FROM 'undated' OR (a.settled_at IS NULL AND a.deadline IS NULL))
    AND (${search}::text = '' OR strpos(lower(a.title COLLATE "da-x-icu"), ${search}) > 0)`
}

/** Whoever was responsible has left. */
export const waitsForResponsible = part`a.responsible IN (SELECT id FROM memberships
  WHERE company_id = app.company_id() AND state <> 'active')`
