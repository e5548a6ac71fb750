import { addDays, addYears } from '@trivselsrum/toolkit/day'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueAfter, freeYears, linesOf, missingOf, periodOf, requireInOrAfter, requireOpenYear } from './rules.ts'

const days = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const record = {
  company: 'Nørregaard',
  headcount: 34,
  heldOn: '2026-11-10',
  participants: ['Karen'],
  lastGoals: null,
  review: '',
  cooperation: 'a',
  goals: ['b'],
  organisation: 'c',
  competence: 'd',
  decisions: [],
  gathered: null,
}

describe('the years of discussions', () => {
  test('are this year and the ten before, without those that have one', () => {
    expect(freeYears(2026, [2025, 2016])).toEqual([2026, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017])
  })

  test.each([2015, 2027])('%i cannot be begun in 2026', (year) => {
    expect(() => requireOpenYear(year, 2026)).toThrow('discussion-year-closed')
  })

  test('one may be held late, never before its year', () => {
    expect(() => requireInOrAfter(2025, '2024-12-31')).toThrow('held-before-its-year')
    requireInOrAfter(2025, '2026-01-08')
    requireInOrAfter(2025, null)
  })
})

describe('what a discussion lacks', () => {
  test('is nothing where every point is answered; decisions may be none', () => {
    expect(missingOf(record)).toEqual([])
  })

  test('is told in the order of the page', () => {
    const nothing = {
      ...record,
      heldOn: null,
      participants: [],
      cooperation: '',
      goals: [],
      organisation: '',
      competence: '',
    }
    expect(missingOf(nothing)).toEqual(['date', 'participants', 'cooperation', 'goals', 'organisation', 'competence'])
  })

  test('are judgements of goals, where one of the last goals has none', () => {
    const goals = [
      { goal: 'x', outcome: 'met' as const, note: '' },
      { goal: 'y', outcome: null, note: 'ved vi ikke' },
    ]
    expect(missingOf({ ...record, lastGoals: { year: 2025, goals } })).toEqual(['review'])
  })
})

test('a list is its lines, whatever space is around and between them', () => {
  expect(linesOf(' Færre møder \n\n\tFlere pauser\n')).toEqual(['Færre møder', 'Flere pauser'])
  expect(linesOf('')).toEqual([])
})

describe('the period that is looked back on', () => {
  test('goes from the day after the last discussion to the day this one is held', () => {
    expect(periodOf('2025-11-18', '2026-11-10', '2026-11-24')).toEqual({ from: '2025-11-19', to: '2026-11-10' })
  })

  test('is the year until today where none was held before and none is dated, or it is still to come', () => {
    for (const heldOn of [null, '2026-12-10'])
      expect(periodOf(null, heldOn, '2026-11-24')).toEqual({ from: '2025-11-25', to: '2026-11-24' })
  })

  test('never ends before it begins, and never reaches into the future', () => {
    fc.assert(
      fc.property(fc.option(days), fc.option(days), days, (last, heldOn, today) => {
        const { from, to } = periodOf(last, heldOn, today)
        return from <= to && to <= today
      }),
    )
  })
})

describe('what is due', () => {
  test('is due the same day years later, and has passed from the day after', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 3 }), (lastOn, years) => {
        const dueOn = addYears(lastOn, years)
        expect(dueAfter(lastOn, years, dueOn)).toEqual({ lastOn, dueOn, hasPassed: false })
        expect(dueAfter(lastOn, years, addDays(dueOn, 1))).toEqual({ lastOn, dueOn, hasPassed: true })
      }),
    )
  })

  test('has no day where nothing is known to count from', () => {
    expect(dueAfter(null, 3, '2026-11-24')).toEqual({ lastOn: null, dueOn: null, hasPassed: false })
  })
})
