import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import { Problem } from '../../platform/problems.ts'

/** A day that was chosen before may have passed. @throws Problem `day-passed`. */
export function requireDayAhead(chosen: Day | null, before: Day | null, now: Date) {
  if (chosen && chosen !== before && chosen < dayOf(now)) throw new Problem('day-passed')
}
