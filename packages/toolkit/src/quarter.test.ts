import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addQuarters, Quarter, quarterOf, quartersBetween } from './quarter.ts'

const anyQuarter = fc
  .tuple(fc.integer({ min: 2001, max: 2080 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => `${year}-Q${number}`)

describe('a quarter', () => {
  test.each([
    ['2026-11-24T10:00:00Z', '2026-Q4'],
    ['2026-12-31T22:59:59Z', '2026-Q4'],
    ['2026-12-31T23:00:00Z', '2027-Q1'],
    ['2026-06-30T21:59:59Z', '2026-Q2'],
    ['2026-06-30T22:00:00Z', '2026-Q3'],
    ['2026-01-01T00:00:00Z', '2026-Q1'],
  ])('%s falls in %s in Denmark', (moment, quarter) => {
    expect(quarterOf(new Date(moment))).toBe(quarter)
  })

  test.each(['2026-Q0', '2026-Q5', '2026-q1', '26-Q1', '2026-Q1 ', '1999-Q1', ''])('refuses %j', (text) => {
    expect(Quarter.safeParse(text).success).toBe(false)
  })

  test('adding and taking away are opposites, and order is the order of text', () => {
    fc.assert(
      fc.property(anyQuarter, fc.integer({ min: -60, max: 60 }), (quarter, count) => {
        const moved = addQuarters(quarter, count)
        expect(addQuarters(moved, -count)).toBe(quarter)
        expect(Math.sign(count)).toBe(moved > quarter ? 1 : moved < quarter ? -1 : 0)
      }),
    )
  })

  test('the quarters between two include both', () => {
    expect(quartersBetween('2025-Q3', '2026-Q2')).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'])
    expect(quartersBetween('2026-Q2', '2026-Q1')).toEqual([])
  })
})
