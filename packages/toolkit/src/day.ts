import { z } from 'zod'
import { type Quarter, quarterOf, timeZone } from './quarter.ts'

/**
 * A day of the calendar, `2026-12-31`, from 2000 to 2099: no such day as 30 February, and no year that is a slip of the
 * keys. As text it sorts in order of time.
 */
export const Day = z.iso
  .date({ abort: true })
  .refine((day) => day.startsWith('20'), { params: { rule: 'year-of-a-day' } })
  .meta({ id: 'Day', description: 'A day of the calendar, such as 2026-12-31', examples: ['2026-12-31'] })
export type Day = z.output<typeof Day>

const MILLISECONDS = 24 * 60 * 60 * 1000
const inDenmark = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day on which a moment falls in Denmark: 2026-12-31T23:30Z is already `2027-01-01`. */
export function dayOf(moment: Date): Day {
  return inDenmark.format(moment)
}

/** The day a number of days later, or earlier where the number is negative. Nights when clocks change count as one. */
export function addDays(day: Day, count: number): Day {
  return dayFromDate(new Date(dateOfDay(day).getTime() + count * MILLISECONDS))
}

/** How many days lie from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dateOfDay(to).getTime() - dateOfDay(from).getTime()) / MILLISECONDS)
}

/** The same day some years later; 29 February becomes 28 February where there is none. */
export function addYears(day: Day, count: number): Day {
  const [year, month, date] = day.split('-') as [string, string, string]
  const later = `${Number(year) + count}-${month}-${date}`
  return Day.safeParse(later).success ? later : `${Number(year) + count}-02-28`
}

/** The same day some months later; the last day of the month where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const later = (monthsOn: number, on: number) => dayFromDate(new Date(Date.UTC(year, month - 1 + monthsOn, on)))
  const last = later(count + 1, 0)
  return Number(last.slice(8)) < date ? last : later(count, date)
}

/** The quarter that a day lies in. */
export function quarterOfDay(day: Day): Quarter {
  return quarterOf(new Date(`${day}T12:00:00Z`))
}

/** The first day of a quarter, and the last. */
export function daysOf(quarter: Quarter): { first: Day; last: Day } {
  const [year, month] = [quarter.slice(0, 4), Number(quarter.slice(6)) * 3 - 2]
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const next = month === 10 ? `${Number(year) + 1}-01-01` : `${year}-${String(month + 3).padStart(2, '0')}-01`
  return { first, last: addDays(next, -1) }
}

/** A day as a database column without time of day takes it: midnight UTC. */
export function dateOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The day that such a column gave. */
export function dayFromDate(date: Date): Day {
  return date.toISOString().slice(0, 10)
}
