import type { Language } from '@trivselsrum/contracts/values'
import type { WorkshopPlace } from '@trivselsrum/contracts/workshop-events'
import type { WorkshopState } from '@trivselsrum/contracts/workshops'
import type { Day } from '@trivselsrum/toolkit/day'
import type { Adaptation } from '@trivselsrum/toolkit/programme/adaptation'
import { part, type SqlPart } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { Actor, CompanyContext } from '../../platform/scopes.ts'
import { canHold, canPlan, mayPlan, type Placed, type Reader } from './access.ts'

type Asking = Pick<CompanyContext, 'sql' | 'actor'>

/** A workshop with the names it needs. */
export interface WorkshopRow extends Placed {
  id: string
  title: string
  tool: string
  programmeVersion: number
  language: Language
  adaptation: Adaptation
  place: string
  startsAt: Date
  departmentId: string | null
  department: string | null
  facilitator: string
  isFacilitatorActive: boolean
  state: WorkshopState
  version: number
  head: number
  startedAt: Date | null
  finishedAt: Date | null
  finishedBy: string | null
  followUpOn: Day | null
  ledById: string | null
  ledBy: string | null
  isLeadActive: boolean | null
  step: string | null
  activity: string | null
  card: string | null
  endsAt: Date | null
  timeLeft: number | null
  createdById: string
  createdAt: Date
  notes: number
  actions: number
  readerDepartmentId: string | null
}

/** The department that somebody is in now. */
const departmentOf = ({ membershipId }: Pick<Actor, 'membershipId'>) => part`(SELECT department_id FROM memberships
  WHERE company_id = app.company_id() AND id = ${membershipId})`

export const isInvited = ({ membershipId }: Pick<Actor, 'membershipId'>) => part`EXISTS (SELECT FROM workshop_people p
  WHERE p.company_id = w.company_id AND p.workshop_id = w.id AND p.membership_id = ${membershipId})`

/**
 * The condition under which somebody sees a workshop, for statements that call it `w`: the same as `canRead`, which holds
 * for one that is at hand.
 */
export function visibleTo(actor: Pick<Actor, 'role' | 'membershipId'>): SqlPart {
  return part`(${heldBy(actor)} OR ${isInvited(actor)})`
}

/** The same for those that somebody adapts, leads and finishes: what `canHold` says. */
export function heldBy(actor: Pick<Actor, 'role' | 'membershipId'>): SqlPart {
  const { role, membershipId } = actor
  if (role === 'owner' || role === 'amo') return part`true`
  if (role !== 'leader') return part`w.facilitator_id = ${membershipId}`
  return part`(w.facilitator_id = ${membershipId} OR w.created_by = ${membershipId}
    OR w.department_id = ${departmentOf(actor)})`
}

/**
 * Workshops that their reader sees, with the names they need.
 *
 * @param chosen what else is asked of a workshop `w`; `order` and what follows, in SQL.
 */
export async function readRows({ sql, actor }: Asking, chosen: SqlPart, order = part``): Promise<WorkshopRow[]> {
  return sql<WorkshopRow>`
    SELECT w.id, w.title, w.tool, w.programme_version AS "programmeVersion", w.language, w.adaptation, w.place,
      w.starts_at AS "startsAt", w.department_id AS "departmentId", d.name AS department,
      w.facilitator_id AS "facilitatorId", fu.name AS facilitator, fm.state = 'active' AS "isFacilitatorActive",
      w.state, w.version, w.head, w.started_at AS "startedAt", w.finished_at AS "finishedAt", eu.name AS "finishedBy",
      w.follow_up_on::text AS "followUpOn", w.led_by AS "ledById", lu.name AS "ledBy", lm.state = 'active' AS "isLeadActive",
      w.step, w.activity, w.card, w.ends_at AS "endsAt", w.time_left AS "timeLeft", w.created_by AS "createdById",
      w.created_at AS "createdAt",
      (SELECT count(*)::int FROM workshop_notes n WHERE n.company_id = w.company_id AND n.workshop_id = w.id) AS notes,
      (SELECT count(*)::int FROM actions a WHERE a.company_id = w.company_id AND a.workshop_id = w.id) AS actions,
      ${isInvited(actor)} AS "isInvited", ${departmentOf(actor)} AS "readerDepartmentId"
    FROM workshops w
      JOIN memberships fm ON fm.company_id = w.company_id AND fm.id = w.facilitator_id JOIN users fu ON fu.id = fm.user_id
      LEFT JOIN memberships lm ON lm.company_id = w.company_id AND lm.id = w.led_by LEFT JOIN users lu ON lu.id = lm.user_id
      LEFT JOIN memberships em ON em.company_id = w.company_id AND em.id = w.finished_by LEFT JOIN users eu ON eu.id = em.user_id
      LEFT JOIN departments d ON d.company_id = w.company_id AND d.id = w.department_id
    WHERE w.company_id = app.company_id() AND ${visibleTo(actor)} AND ${chosen} ${order}`
}

/** A workshop that its reader sees. @throws Problem `not-found`. */
export async function readWorkshopRow(asking: Asking, id: string): Promise<WorkshopRow> {
  const [row] = await readRows(asking, part`w.id = ${id}`)
  if (!row) throw new Problem('not-found')
  return row
}

/**
 * A workshop that is about to be changed, held until the transaction ends: its events get their numbers one after the other.
 *
 * @throws Problem `not-found`.
 */
export async function lockWorkshop(asking: Asking, id: string): Promise<WorkshopRow> {
  await asking.sql`SELECT FROM workshops WHERE company_id = app.company_id() AND id = ${id} FOR NO KEY UPDATE`
  return readWorkshopRow(asking, id)
}

/** Whether somebody may plan workshops at all. */
export function mayPlanWorkshops({ role }: Pick<Actor, 'role'>): boolean {
  return mayPlan(role)
}

export function readerOf({ role, membershipId }: Actor, { readerDepartmentId }: WorkshopRow): Reader {
  return { role, membershipId, departmentId: readerDepartmentId }
}

/** @throws Problem `not-allowed` for whoever reads it only. */
export function requireHolder({ actor }: Pick<Asking, 'actor'>, workshop: WorkshopRow) {
  if (!canHold(readerOf(actor, workshop), workshop)) throw new Problem('not-allowed')
}

/** @throws Problem `not-allowed` for whoever does not change its plan. */
export function requirePlannerOf({ actor }: Pick<Asking, 'actor'>, workshop: WorkshopRow) {
  if (!canPlan(readerOf(actor, workshop), workshop)) throw new Problem('not-allowed')
}

/** @throws Problem `workshop-not-underway`. */
export function requireUnderway({ state }: Pick<WorkshopRow, 'state'>) {
  if (state !== 'underway') throw new Problem('workshop-not-underway')
}

/** @throws Problem `led-by-another` while somebody else leads. */
function requireLead({ actor }: Pick<Asking, 'actor'>, { ledById }: Pick<WorkshopRow, 'ledById'>) {
  if (ledById !== actor.membershipId) throw new Problem('led-by-another')
}

/**
 * A workshop under way that whoever asks leads, held until the transaction ends.
 *
 * @throws Problem `not-found`, `not-allowed`, `workshop-not-underway`, `led-by-another`.
 */
export async function lockLed(asking: Asking, id: string): Promise<WorkshopRow> {
  const workshop = await lockWorkshop(asking, id)
  requireHolder(asking, workshop)
  requireUnderway(workshop)
  requireLead(asking, workshop)
  return workshop
}

type Shown = Pick<
  WorkshopRow,
  'state' | 'step' | 'activity' | 'card' | 'endsAt' | 'timeLeft' | 'version' | 'ledById' | 'ledBy' | 'isLeadActive'
>

/** Where a workshop is now. */
export function placeOf(row: Shown): WorkshopPlace {
  const { state, step, activity, card, endsAt, timeLeft, version, ledById, ledBy, isLeadActive } = row
  const lead = ledById && ledBy ? { id: ledById, name: ledBy, isActive: isLeadActive === true } : null
  return { ...{ state, step, activity, card, endsAt, timeLeft, version }, ledBy: lead }
}

/** Where a workshop is now, for whomever: that they may see it is asked beside. */
export async function readPlace({ sql }: Pick<Asking, 'sql'>, id: string): Promise<WorkshopPlace | undefined> {
  const [row] = await sql<Shown>`
    SELECT w.state, w.step, w.activity, w.card, w.ends_at AS "endsAt", w.time_left AS "timeLeft", w.version,
      w.led_by AS "ledById", u.name AS "ledBy", m.state = 'active' AS "isLeadActive"
    FROM workshops w
      LEFT JOIN memberships m ON m.company_id = w.company_id AND m.id = w.led_by LEFT JOIN users u ON u.id = m.user_id
    WHERE w.company_id = app.company_id() AND w.id = ${id}`
  return row && placeOf(row)
}
