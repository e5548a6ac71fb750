import { describe, expect, test } from 'vitest'
import { isBellDue, offsetOf, sayTime, timeAt, untilNext } from './clock'

const HOUR = 3_600_000
const server = '2026-11-26T09:00:00.000Z'
const minutesOn = (minutes: number) => new Date(Date.parse(server) + minutes * 60_000).toISOString()

describe('the time of a workshop', () => {
  test.each([-HOUR, -1000, 0, HOUR, 26 * HOUR])('is right on a device whose clock is %d ms off', (fault) => {
    const device = Date.parse(server) + fault
    const offset = offsetOf(server, device)
    const time = { endsAt: minutesOn(5), timeLeft: null }
    expect(timeAt(time, device + offset)).toEqual({ state: 'running', left: 300_000 })
    expect(timeAt(time, device + 4 * 60_000 + offset)).toEqual({ state: 'running', left: 60_000 })
    expect(timeAt(time, device + 5 * 60_000 + offset)).toEqual({ state: 'over', left: 0 })
  })

  test('is the same after a sleep as without one: it is counted from the instant, not from steps', () => {
    const time = { endsAt: minutesOn(90), timeLeft: null }
    expect(timeAt(time, Date.parse(minutesOn(80)))).toEqual({ state: 'running', left: 600_000 })
  })

  test('stands still while it is paused, and is not there before it is started', () => {
    expect(timeAt({ endsAt: null, timeLeft: 90_000 }, 0)).toEqual({ state: 'paused', left: 90_000 })
    expect(timeAt({ endsAt: null, timeLeft: null }, 0)).toEqual({ state: 'none' })
  })

  test.each([
    [0, '0:00'],
    [1, '0:01'],
    [59_001, '1:00'],
    [299_000, '4:59'],
    [3_600_000, '1:00:00'],
    [5_399_500, '1:30:00'],
  ])('of %d ms is said as %s', (left, said) => {
    expect(sayTime(left)).toBe(said)
  })

  test('is said anew exactly when it changes', () => {
    expect(untilNext(2500)).toBe(500)
    expect(untilNext(2000)).toBe(1000)
  })
})

describe('the bell', () => {
  const [endsAt, timeLeft] = [minutesOn(5), null]
  test('is due once for an end that was waited for', () => {
    expect(isBellDue({ endsAt, timeLeft, state: 'running' }, { endsAt, timeLeft, state: 'over' })).toBe(true)
    expect(isBellDue({ endsAt, timeLeft, state: 'over' }, { endsAt, timeLeft, state: 'over' })).toBe(false)
  })

  test('is not due on a page that comes after the end, nor where the time was ended or extended by hand', () => {
    expect(isBellDue({ endsAt: null, timeLeft, state: 'none' }, { endsAt, timeLeft, state: 'over' })).toBe(false)
    expect(isBellDue({ endsAt, timeLeft, state: 'running' }, { endsAt: null, timeLeft, state: 'none' })).toBe(false)
    expect(
      isBellDue({ endsAt, timeLeft, state: 'running' }, { endsAt: minutesOn(6), timeLeft, state: 'running' }),
    ).toBe(false)
  })
})
