import type { Day } from './day.ts'
import { timeZone } from './quarter.ts'

const DAY = 24 * 60 * 60 * 1000

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** What a clock in Denmark shows at a moment, as milliseconds, less the moment itself. */
function aheadAt(moment: number): number {
  const shown = Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`)
  return shown - Math.floor(moment / 1000) * 1000
}

/**
 * The moment at which clocks in Denmark show a time, `09:30`, on a day. An hour that is there twice is meant the first
 * time; one that is left out in spring is what the clock shows instead, an hour later. `undefined` where it is no time.
 */
export function momentOf(day: Day, time: string): Date | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined
  const shown = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(shown)) return undefined
  const moments = [shown - DAY, shown + DAY].map((near) => shown - aheadAt(near))
  return new Date(moments.find((moment) => moment + aheadAt(moment) === shown) ?? moments[0] ?? shown)
}

/** What clocks in Denmark show at a moment, `09:30`. */
export function timeOf(moment: Date): string {
  return clock.format(moment).slice(11, 16)
}
