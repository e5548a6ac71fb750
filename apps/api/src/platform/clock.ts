import { v7 } from 'uuid'

/** Time and randomness as the rest of the API sees them; tests put their own in place. */
export interface Clock {
  now: () => Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A new id whose order is the order of making. Never for anything anonymous: it tells the millisecond. */
export function newId(now: Date): string {
  return v7({ msecs: now.getTime() })
}
