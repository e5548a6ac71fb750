import type { Action, ActionStatus } from '@trivselsrum/contracts/actions'
import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import { type Quarter, quartersBetween } from '@trivselsrum/toolkit/quarter'
import { Problem } from '../../platform/problems.ts'

/** The most actions of a company, the most notes of an action, and the most quarters of a timeline. */
const MOST_ACTIONS = 20_000
const MOST_NOTES = 500
const MOST_QUARTERS = 40

/** Done or dropped: nothing more is to happen. */
export function isSettled(status: ActionStatus): boolean {
  return status === 'done' || status === 'dropped'
}

/** Its deadline has passed, which the day itself has not, and it is still open. */
export function isOverdue({ status, deadline }: { status: ActionStatus; deadline: Day | null }, today: Day): boolean {
  return !isSettled(status) && deadline !== null && deadline < today
}

/**
 * A deadline lies today or later when it is set; one that has passed meanwhile may stay.
 *
 * @throws Problem `deadline-passed`.
 */
export function requireDeadlineAhead(deadline: Day | null, before: Day | null, today: Day) {
  if (deadline !== null && deadline !== before && deadline < today) throw new Problem('deadline-passed')
}

/** @throws Problem `too-many-actions`. */
export function requireRoomInPlan(actions: number) {
  if (actions >= MOST_ACTIONS) throw new Problem('too-many-actions')
}

/** @throws Problem `too-many-notes`. */
export function requireRoomForNote(notes: number) {
  if (notes >= MOST_NOTES) throw new Problem('too-many-notes')
}

/** The day an action stands at on the timeline: in Denmark when it was settled, and else its deadline. */
export function dayOnTimeline({ settledAt, deadline }: { settledAt: Date | null; deadline: Day | null }): Day | null {
  return settledAt ? dayOf(settledAt) : deadline
}

/** The quarters of a timeline. @throws Problem `quarters-too-many`, also where the last comes first. */
export function quartersOfTimeline(from: Quarter, to: Quarter): Quarter[] {
  const quarters = quartersBetween(from, to)
  if (quarters.length === 0 || quarters.length > MOST_QUARTERS) throw new Problem('quarters-too-many')
  return quarters
}

/** A status and why, as somebody wants it or as it is. */
interface Standing {
  status: ActionStatus
  /** Null but where it is dropped. */
  reason: string | null
}

/** Whether an action already stands as it is wanted. */
export function standsAs(action: Pick<Action, 'status' | 'dropReason'>, wanted: Standing): boolean {
  return action.status === wanted.status && action.dropReason === wanted.reason
}

/** Since when an action has a status: another reason for dropping it is not another status. */
export function sinceWhen(action: Pick<Action, 'status' | 'statusSince'>, wanted: Standing, now: Date) {
  const statusSince = action.status === wanted.status ? action.statusSince : now
  return { statusSince, settledAt: isSettled(wanted.status) ? statusSince : null }
}

/** What is written of an action. */
export type Content = Pick<Action, 'title' | 'problem' | 'level' | 'measure' | 'deadline' | 'followUpOn'> & {
  responsible: string | null
  responsibleName: string | null
  /** Each once, in a settled order, and not whoever is responsible. */
  participants: string[]
  department: string | null
}

/** What somebody wrote, as it is stored: whoever is responsible takes part anyway. */
export function contentOf(body: Content): Content {
  const { title, problem, level, measure, deadline, followUpOn, responsible, responsibleName, department } = body
  const participants = [...new Set(body.participants)].filter((id) => id !== responsible).sort()
  return {
    title,
    problem,
    level,
    measure,
    deadline,
    followUpOn,
    responsible,
    responsibleName,
    participants,
    department,
  }
}

/** What stands of an action, as somebody would have to write it. */
export function contentIn({ responsible, participants, department, ...action }: Action): Content {
  return contentOf({
    ...action,
    responsible: responsible?.kind === 'member' ? responsible.member.id : null,
    responsibleName: responsible?.kind === 'name' ? responsible.name : null,
    participants: participants.map(({ id }) => id),
    department: department?.id ?? null,
  })
}

/** Whether two say the same. */
export function isSame(one: Content, other: Content): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
