import { expect, test } from 'vitest'
import { momentOf, timeOf } from './clock.ts'
import { dayOf } from './day.ts'

const iso = (day: string, time: string) => momentOf(day, time)?.toISOString()

test('a time is what clocks in Denmark show, summer and winter', () => {
  expect(iso('2026-12-01', '09:30')).toBe('2026-12-01T08:30:00.000Z')
  expect(iso('2026-07-01', '09:30')).toBe('2026-07-01T07:30:00.000Z')
  expect(iso('2027-01-01', '00:15')).toBe('2026-12-31T23:15:00.000Z')
})

test('the hour that is there twice is meant the first time, and the one left out is an hour later', () => {
  expect(iso('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(iso('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
  expect(timeOf(momentOf('2026-03-29', '02:30') as Date)).toBe('03:30')
})

test('what is no time, or on no day, is no moment', () => {
  for (const [day, time] of [
    ['2026-12-01', ''],
    ['2026-12-01', '24:00'],
    ['2026-12-01', 'ni'],
    ['', '09:00'],
    ['2026-13-01', '09:00'],
  ] as const)
    expect(momentOf(day, time)).toBeUndefined()
})

test('day and time of a moment give the moment again, all hours of a year that are there once', () => {
  for (let hour = 0; hour < 365 * 24; hour += 5) {
    const moment = new Date(Date.UTC(2026, 0, 1, hour, 45))
    if (moment.toISOString().startsWith('2026-10-25T01')) continue
    expect(momentOf(dayOf(moment), timeOf(moment))).toEqual(moment)
  }
})
