import { describe, expect, test } from 'vitest'
import { choiceOf, isLetterTime, monthBegun, quarterUnderWay, sinceOf, wants } from './rules.ts'

describe('letters go out from seven to nine in the evening as clocks in Denmark show it', () => {
  test.each([
    ['in winter', '2026-12-01', '05:59', '06:00', '19:59', '20:00'],
    ['in summer', '2026-07-01', '04:59', '05:00', '18:59', '19:00'],
    ['on the day after clocks went back in the night', '2026-10-25', '05:59', '06:00', '19:59', '20:00'],
    ['on the day after clocks went forward in the night', '2027-03-28', '04:59', '05:00', '18:59', '19:00'],
  ])('%s', (_, day, ...times) => {
    expect(times.map((time) => isLetterTime(new Date(`${day}T${time}:00Z`)))).toEqual([false, true, true, false])
  })
})

test('days on which nobody worked are looked at, a week of them at most', () => {
  expect(sinceOf('2026-11-30', '2026-12-01')).toBe('2026-11-30')
  expect(sinceOf('2026-11-27', '2026-12-01')).toBe('2026-11-27')
  expect(sinceOf('2026-08-01', '2026-12-01')).toBe('2026-11-24')
  expect(sinceOf(null, '2026-12-01')).toBe('2026-11-30')
})

test('a month begins once, also when its first day was missed', () => {
  expect(monthBegun({ since: '2026-11-30', day: '2026-12-01' })).toBe('2026-12-01')
  expect(monthBegun({ since: '2026-11-29', day: '2026-12-03' })).toBe('2026-12-01')
  expect(monthBegun({ since: '2026-12-01', day: '2026-12-02' })).toBe(undefined)
})

test('a quarter is under way on its eighth day', () => {
  expect(quarterUnderWay({ since: '2027-01-07', day: '2027-01-08' })).toBe('2027-01-08')
  expect(quarterUnderWay({ since: '2026-12-31', day: '2027-01-07' })).toBe(undefined)
  expect(quarterUnderWay({ since: '2027-01-08', day: '2027-01-09' })).toBe(undefined)
})

describe('what somebody chooses', () => {
  const offered = ['deadline-soon', 'overdue'] as const

  test('is what they get, and nothing chosen is nothing, also of kinds that come later', () => {
    expect(choiceOf(['overdue'], offered, [])).toEqual({ isOff: false, kindsOff: ['deadline-soon'] })
    expect(choiceOf([], offered, [])).toMatchObject({ isOff: true })
    expect(wants(choiceOf([], offered, []), 'follow-up')).toBe(false)
    expect(wants(choiceOf(['overdue'], offered, []), 'follow-up')).toBe(true)
  })

  test('leaves what was said of kinds that are not offered', () => {
    expect(choiceOf(['overdue'], offered, ['follow-up', 'overdue']).kindsOff).toEqual(['follow-up', 'deadline-soon'])
  })
})
