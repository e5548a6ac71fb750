import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  Day,
  dateOfDay,
  dayFromDate,
  dayOf,
  daysBetween,
  daysOf,
  quarterOfDay,
} from './day.ts'
import { addQuarters } from './quarter.ts'

const days = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((date) => dayFromDate(date))

describe('a day', () => {
  test.each(['2026-02-30', '2027-02-29', '9999-12-31', '1999-12-31', '2026-13-01', '26-01-01', '2026-1-1', ''])(
    '%j is none',
    (text) => expect(Day.safeParse(text).success).toBe(false),
  )

  test.each(['2028-02-29', '2026-12-31', '2000-01-01', '2099-12-31'])('%s is one', (text) =>
    expect(Day.parse(text)).toBe(text),
  )

  test('is the one in Denmark, on both sides of midnight and of the nights when clocks change', () => {
    expect(dayOf(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
    expect(dayOf(new Date('2026-07-01T21:59:00Z'))).toBe('2026-07-01')
    expect(dayOf(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02')
    expect(dayOf(new Date('2026-03-29T01:30:00Z'))).toBe('2026-03-29')
    expect(dayOf(new Date('2026-10-25T00:30:00Z'))).toBe('2026-10-25')
  })

  test('goes to a database and back, and forth and back in time', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (day, count) => {
        expect(dayFromDate(dateOfDay(day))).toBe(day)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(addDays(addDays(day, count), -count)).toBe(day)
      }),
    )
  })

  test('a year later is the same day, but for 29 February', () => {
    expect(addYears('2026-11-25', 3)).toBe('2029-11-25')
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28')
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29')
  })

  test('some months later is the same day, or the last of the month where it has none', () => {
    expect(addMonths('2026-11-25', 6)).toBe('2027-05-25')
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29')
    expect(addMonths('2026-12-31', 1)).toBe('2027-01-31')
    expect(addMonths('2026-03-31', 24)).toBe('2028-03-31')
  })

  test('lies in the quarter whose days are around it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { first, last } = daysOf(quarterOfDay(day))
        expect(first <= day && day <= last).toBe(true)
        expect(daysOf(addQuarters(quarterOfDay(day), 1)).first).toBe(addDays(last, 1))
      }),
    )
  })
})
