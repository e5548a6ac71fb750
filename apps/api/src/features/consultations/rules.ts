import { CONSULTATION_DAYS, type Consultation } from '@trivselsrum/contracts/consultations'
import type { ContributionOutcome } from '@trivselsrum/contracts/contributions'
import { addDays, type Day, dateOfDay } from '@trivselsrum/toolkit/day'
import { Problem } from '../../platform/problems.ts'

/** How much one code can send: more than anybody writes, less than what drowns what others wrote. */
export const MOST_OF_ONE = { contributions: 40, supports: 200 } as const

/** How many days after its closing a link into a consultation leads to what became of it, at most. */
const DAYS_TO_READ = 14

interface Course {
  closesOn: Day
  closedAt: Date | null
  answeredAt: Date | null
}

/** Its last day counts, as days are in Denmark. */
export function isOpenOn({ closesOn, closedAt }: Pick<Course, 'closesOn' | 'closedAt'>, today: Day): boolean {
  return closedAt === null && today <= closesOn
}

export function stateOf(course: Course, today: Day): Consultation['state'] {
  if (course.answeredAt) return 'answered'
  return isOpenOn(course, today) ? 'open' : 'closed'
}

/** @throws Problem `consultation-closed`. */
export function requireOpen(course: Pick<Course, 'closesOn' | 'closedAt'>, today: Day) {
  if (!isOpenOn(course, today)) throw new Problem('consultation-closed')
}

/** @throws Problem `closing-day-not-allowed` unless it is tomorrow at the earliest, and soon enough. */
export function requireClosingDay(closesOn: Day, today: Day) {
  if (closesOn <= today || closesOn > addDays(today, CONSULTATION_DAYS)) throw new Problem('closing-day-not-allowed')
}

/** When every link into a consultation ends, whatever it was made for. */
export function linksEnd(closesOn: Day): Date {
  return dateOfDay(addDays(closesOn, DAYS_TO_READ + 1))
}

/** Whether what became of a contribution is told to whoever reads it: its contributor learns it first. */
export function isOutcomeTold({
  isAnswered,
  isOpen,
  isMine,
}: {
  isAnswered: boolean
  isOpen: boolean
  isMine: boolean
}) {
  return isAnswered || (isMine && !isOpen)
}

/** Words as they were suggested are accepted, others are accepted in part. */
export function outcomeOfTaking(suggested: string | null, taken: string): ContributionOutcome {
  return taken === suggested ? 'accepted' : 'partly'
}
