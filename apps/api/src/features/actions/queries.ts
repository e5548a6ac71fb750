import type { Action, ActionEntry, ActionLevel, ActionStatus } from '@trivselsrum/contracts/actions'
import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { part, type SqlPart } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { Actor, CompanyContext } from '../../platform/scopes.ts'
import { canDo, canRead, choicesFor } from './access.ts'
import { isOverdue, isSettled } from './rules.ts'

/** An action with the names it needs, as `entryColumns` give it. */
interface EntryRow {
  id: string
  title: string
  level: ActionLevel
  status: ActionStatus
  statusSince: Date
  responsibleId: string | null
  responsible: string | null
  isResponsibleActive: boolean | null
  departmentId: string | null
  department: string | null
  deadline: Day | null
  followUpOn: Day | null
  quarter: Quarter | null
  statement: string | null
  year: number | null
  policy: string | null
  policySection: string | null
  workshop: string | null
  workshopTitle: string | null
  version: number
}

const entryColumns = part`
  a.id, a.title, a.level, a.status, a.status_since AS "statusSince", a.deadline::text AS deadline,
  a.follow_up_on::text AS "followUpOn", a.version, a.responsible AS "responsibleId",
  COALESCE(u.name, a.responsible_name) AS responsible, m.state = 'active' AS "isResponsibleActive",
  d.id AS "departmentId", d.name AS department, o.quarter, a.statement, y.year,
  a.policy_id AS policy, a.policy_section AS "policySection", a.workshop_id AS workshop,
  a.workshop_title AS "workshopTitle"`

const entryJoins = part`
  LEFT JOIN memberships m ON m.company_id = a.company_id AND m.id = a.responsible LEFT JOIN users u ON u.id = m.user_id
  LEFT JOIN departments d ON d.company_id = a.company_id AND d.id = a.department_id
  LEFT JOIN rounds o ON o.company_id = a.company_id AND o.id = a.round_id
  LEFT JOIN discussions y ON y.company_id = a.company_id AND y.id = a.discussion_id`

/** Whether somebody may make actions. */
export function mayMakeActions({ role }: Actor): boolean {
  return canDo(role, 'make')
}

/**
 * The condition under which somebody sees an action, for statements that call it `a`: the same as `canRead`, which
 * holds for one that is at hand.
 */
export function visibleTo({ role, membershipId }: Pick<Actor, 'role' | 'membershipId'>): SqlPart {
  if (canDo(role, 'read all')) return part`true`
  const own = part`a.responsible = ${membershipId} OR a.id IN (SELECT action_id FROM action_participants
    WHERE company_id = app.company_id() AND membership_id = ${membershipId})`
  if (role !== 'leader') return part`(${own})`
  return part`(${own} OR a.created_by = ${membershipId} OR a.department_id = (SELECT department_id FROM memberships
    WHERE company_id = app.company_id() AND id = ${membershipId}))`
}

/**
 * Actions as lists show them.
 *
 * @param chosen the rows of `actions` that are meant, each with whatever else is asked of it.
 * @param more what else is asked, as columns of `a`; `order` is how they come.
 */
export async function readEntries<More = unknown>(
  { sql, actor, now }: Pick<CompanyContext, 'sql' | 'actor' | 'now'>,
  { chosen, more, order }: { chosen: SqlPart; more?: SqlPart; order: SqlPart },
): Promise<(More & { entry: ActionEntry })[]> {
  const rows = await sql<EntryRow & More>`
    SELECT ${entryColumns} ${more ? part`, ${more}` : part``} FROM (${chosen}) a ${entryJoins} ORDER BY ${order}`
  const today = dayOf(now)
  return rows.map((row) => ({ ...row, entry: entryOf(row, actor, today) }))
}

function entryOf(row: EntryRow, { role }: Actor, today: Day): ActionEntry {
  const { id, title, level, status, statusSince, deadline, followUpOn, version } = row
  return {
    ...{ id, title, level, status, statusSince, deadline, followUpOn, version },
    responsible: responsibleOf(row),
    department: row.departmentId && row.department ? { id: row.departmentId, name: row.department } : null,
    isOverdue: isOverdue(row, today),
    needsResponsible: !isSettled(status) && row.isResponsibleActive === false,
    origin: originOf(row),
    can: choicesFor(role),
  }
}

function originOf(row: EntryRow): ActionEntry['origin'] {
  const { quarter, statement, year, policy, policySection, workshop, workshopTitle } = row
  if (workshopTitle !== null) return { kind: 'workshop', workshop, title: workshopTitle }
  if (policy && policySection) return { kind: 'policy', policy, section: policySection }
  if (year !== null) return { kind: 'discussion', year }
  return quarter && statement ? { kind: 'round', quarter, statement } : { kind: 'scratch' }
}

function responsibleOf({ responsibleId, responsible, isResponsibleActive }: EntryRow): ActionEntry['responsible'] {
  if (responsible === null) return null
  if (!responsibleId) return { kind: 'name', name: responsible }
  return {
    kind: 'member',
    member: { id: responsibleId, name: responsible, isActive: isResponsibleActive === true },
  }
}

interface ActionRow extends EntryRow, Pick<Action, 'problem' | 'measure' | 'dropReason' | 'createdAt' | 'createdBy'> {
  createdById: string
  participants: Action['participants']
  /** The department that the reader is in. */
  readerDepartmentId: string | null
}

/** One action. @throws Problem `not-found`, also for whoever may not see it. */
export async function readActionView({ sql, actor, now }: CompanyContext, id: string): Promise<Action> {
  const [row] = await sql<ActionRow>`
    SELECT ${entryColumns}, a.problem, a.measure, a.drop_reason AS "dropReason", a.created_at AS "createdAt",
      a.created_by AS "createdById", maker.name AS "createdBy",
      COALESCE((SELECT jsonb_agg(jsonb_build_object('id', pm.id, 'name', pu.name, 'isActive', pm.state = 'active')
          ORDER BY pu.name COLLATE "da-x-icu", pm.id)
        FROM action_participants p JOIN memberships pm ON pm.company_id = p.company_id AND pm.id = p.membership_id
          JOIN users pu ON pu.id = pm.user_id
        WHERE p.company_id = a.company_id AND p.action_id = a.id), '[]') AS participants,
      (SELECT department_id FROM memberships
        WHERE company_id = app.company_id() AND id = ${actor.membershipId}) AS "readerDepartmentId"
    FROM actions a ${entryJoins}
      JOIN memberships mm ON mm.company_id = a.company_id AND mm.id = a.created_by JOIN users maker ON maker.id = mm.user_id
    WHERE a.company_id = app.company_id() AND a.id = ${id}`
  if (!row || !canRead(readerOf(actor, row), { ...row, participantIds: row.participants.map(({ id }) => id) }))
    throw new Problem('not-found')
  const { problem, measure, dropReason, participants, createdAt, createdBy } = row
  return {
    ...entryOf(row, actor, dayOf(now)),
    ...{ problem, measure, dropReason, participants, createdAt, createdBy },
  }
}

function readerOf({ role, membershipId }: Actor, { readerDepartmentId }: ActionRow) {
  return { role, membershipId, departmentId: readerDepartmentId }
}

/**
 * An action about to be changed, held as it is until the transaction ends.
 *
 * @throws Problem `not-found`, also for whoever may not see it and where it was deleted a moment ago.
 */
export async function lockAction(context: CompanyContext, id: string): Promise<Action> {
  // Read by a statement of its own: what stands there when the lock was waited for, also beside the row.
  await context.sql`SELECT FROM actions WHERE company_id = app.company_id() AND id = ${id} FOR NO KEY UPDATE`
  return readActionView(context, id)
}
