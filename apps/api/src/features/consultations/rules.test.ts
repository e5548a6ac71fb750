import { addDays } from '@trivselsrum/toolkit/day'
import { describe, expect, test } from 'vitest'
import { isOutcomeTold, linksEnd, outcomeOfTaking, requireClosingDay, stateOf } from './rules.ts'

const today = '2026-11-25'
const moment = new Date('2026-11-25T10:00:00Z')

describe('a consultation', () => {
  test('is open through its last day, closed from then on or when somebody closed it, and answered in the end', () => {
    const course = { closesOn: today, closedAt: null, answeredAt: null }
    expect(stateOf(course, today)).toBe('open')
    expect(stateOf(course, '2026-11-26')).toBe('closed')
    expect(stateOf({ ...course, closedAt: moment }, today)).toBe('closed')
    expect(stateOf({ ...course, answeredAt: moment }, '2026-11-26')).toBe('answered')
  })

  test('closes tomorrow at the earliest and in ninety days at the latest', () => {
    const isAllowed = (days: number) => {
      try {
        requireClosingDay(addDays(today, days), today)
        return true
      } catch {
        return false
      }
    }
    expect([-1, 0, 1, 90, 91].map(isAllowed)).toEqual([false, false, true, true, false])
  })

  test('is led to by links for a fortnight after its last day', () => {
    expect(linksEnd('2026-11-25').toISOString()).toBe('2026-12-10T00:00:00.000Z')
  })
})

test('what became of a contribution is told to its contributor once closed, and to all once it was answered', () => {
  const told = (isAnswered: boolean, isOpen: boolean, isMine: boolean) => isOutcomeTold({ isAnswered, isOpen, isMine })
  expect([told(false, true, true), told(false, false, false)]).toEqual([false, false])
  expect([told(false, false, true), told(true, false, false)]).toEqual([true, true])
})

test('words taken as they were suggested are accepted, others in part', () => {
  expect(outcomeOfTaking('altid', 'altid')).toBe('accepted')
  expect(outcomeOfTaking('altid', 'oftest')).toBe('partly')
  expect(outcomeOfTaking(null, 'oftest')).toBe('partly')
})
