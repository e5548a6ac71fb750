import type { timeWorkshop } from '@trivselsrum/contracts/workshop-holding'
import type { z } from 'zod'
import { Problem } from '../../platform/problems.ts'

/** The time of a workshop: an instant at which the bell rings, or what is left in milliseconds while it stands still. */
export interface Time {
  endsAt: Date | null
  timeLeft: number | null
}

export type Order = z.output<typeof timeWorkshop.body>

const noTime: Time = { endsAt: null, timeLeft: null }

/** The longest that can be left, in milliseconds, however often it is extended: eight hours. */
const LONGEST = 28_800_000

/** A time that begins now. */
export function running(seconds: number, now: Date): Time {
  return { endsAt: after(now, seconds * 1000), timeLeft: null }
}

/**
 * What an order makes of the time. Nothing is counted: whoever looks later works out what is left from the instant. A time
 * that has run out can be extended, from now on; there is nothing left of it to pause.
 *
 * @throws Problem `no-time-running` where there is none to pause, go on with or extend.
 */
export function timed(time: Time, order: Order, now: Date): Time {
  if (order.do === 'start') return running(order.seconds, now)
  if (order.do === 'end') return noTime
  const { endsAt, timeLeft } = time
  if (timeLeft !== null) {
    if (order.do === 'pause') return time
    if (order.do === 'resume') return { endsAt: after(now, timeLeft), timeLeft: null }
    return { endsAt: null, timeLeft: Math.min(timeLeft + order.seconds * 1000, LONGEST) }
  }
  if (!endsAt) throw new Problem('no-time-running')
  const left = Math.max(0, endsAt.getTime() - now.getTime())
  if (order.do === 'extend') return { endsAt: after(now, left + order.seconds * 1000), timeLeft: null }
  if (left === 0) throw new Problem('no-time-running')
  return order.do === 'pause' ? { endsAt: null, timeLeft: left } : time
}

function after(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() + Math.min(milliseconds, LONGEST))
}
