import { expect, test } from 'vitest'
import { windowFrom } from './window'

test('a timeline shows the last four quarters and the next four, and goes on either way without a gap', () => {
  const now = windowFrom(undefined, '2026-Q4')
  expect(now).toEqual({ from: '2025-Q4', to: '2027-Q3', earlier: '2023-Q4', later: '2027-Q4' })
  expect(windowFrom(now.later, '2026-Q4')).toMatchObject({ from: '2027-Q4', earlier: now.from })
})

test('what is no quarter is none asked for; the calendar has two ends', () => {
  for (const none of ['2026-Q5', '', ['2026-Q1'], 'x']) expect(windowFrom(none, '2026-Q4').from).toBe('2025-Q4')
  expect(windowFrom('2000-Q2', '2026-Q4').earlier).toBeUndefined()
  expect(windowFrom('2099-Q1', '2026-Q4')).toMatchObject({ to: '2099-Q4', later: undefined })
})
