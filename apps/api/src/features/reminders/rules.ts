import type { ReminderKind } from '@trivselsrum/contracts/reminders'
import { addDays, type Day, daysOf, quarterOfDay } from '@trivselsrum/toolkit/day'
import { timeZone } from '@trivselsrum/toolkit/quarter'

/** The hours, as clocks in Denmark show them, in which letters go out: from seven in the morning, never at night. */
const hours = { from: 7, until: 21 } as const

const hourInDenmark = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' })

/** Whether a letter may go out at a moment. */
export function isLetterTime(moment: Date): boolean {
  const hour = Number(hourInDenmark.format(moment))
  return hour >= hours.from && hour < hours.until
}

/** How many days are made up at most when nobody worked: what is older has been seen without us. */
const MADE_UP = 7

/** How long what could not be said waits for a day on which it can, in days. */
export const WAITS = 14

/** The day after which what fell due has not been looked at, given the last day that was. */
export function sinceOf(last: Day | null, day: Day): Day {
  const [yesterday, earliest] = [addDays(day, -1), addDays(day, -MADE_UP)]
  if (!last) return yesterday
  return last < earliest ? earliest : last
}

/** Days that have come and were not looked at: after `since`, up to and with `day`. */
export interface Span {
  since: Day
  day: Day
}

function isWithin({ since, day }: Span, one: Day): boolean {
  return one > since && one <= day
}

/** The first of the month, if it is among the days: when what is overdue is told. */
export function monthBegun(span: Span): Day | undefined {
  const first = `${span.day.slice(0, 7)}-01`
  return isWithin(span, first) ? first : undefined
}

/** How many days into a quarter a company without a round is reminded: whoever needs no reminder has opened one. */
const GRACE = 7

/** The eighth day of the quarter, if it is among the days. */
export function quarterUnderWay(span: Span): Day | undefined {
  const day = addDays(daysOf(quarterOfDay(span.day)).first, GRACE)
  return isWithin(span, day) ? day : undefined
}

/** What somebody has chosen; nothing yet is everything. */
interface Choice {
  isOff: boolean
  kindsOff: readonly string[]
}

export function wants({ isOff, kindsOff }: Choice, kind: ReminderKind): boolean {
  return !isOff && !kindsOff.includes(kind)
}

/** What is kept of a choice made among the kinds that were offered; what was said of others stays said. */
export function choiceOf(
  chosen: readonly ReminderKind[],
  offered: readonly ReminderKind[],
  kindsOff: readonly string[],
): Choice {
  const others = kindsOff.filter((kind) => !offered.some((one) => one === kind))
  return {
    isOff: !offered.some((kind) => chosen.includes(kind)),
    kindsOff: [...others, ...offered.filter((kind) => !chosen.includes(kind))],
  }
}
