import { describe, expect, test } from 'vitest'
import { areConsecutive, changesBetween, historyOf } from './history.ts'
import type { RatingSummary } from './rating-summary.ts'

function summary(index: number, sums: Record<string, number>, means: Record<string, number>): RatingSummary {
  return {
    sheets: 1,
    groups: Object.entries(sums).map(([id, sum]) => ({ id, sum, band: 'middle' })),
    statements: Object.entries(means).map(([id, mean]) => ({ id, mean })),
    standing: ['passive'],
    index,
    strengths: { statements: [], alsoEqual: 0 },
    openings: { statements: [], alsoEqual: 0 },
  }
}

describe('changes between two rounds', () => {
  test('carry one decimal without binary noise', () => {
    const changes = changesBetween(summary(56.5, { passive: 8.9 }, {}), summary(62.4, { passive: 7.2 }, {}))
    expect(changes.index).toBe(5.9)
    expect(changes.groups).toEqual([{ id: 'passive', before: 8.9, after: 7.2, change: -1.7 }])
  })

  test('name the three largest moves each way, largest first', () => {
    const before = { a: 1, b: 1, c: 1, d: 1, e: 5, f: 5, g: 5, h: 5, i: 3 }
    const after = { a: 2, b: 5, c: 3, d: 4, e: 4, f: 1, g: 3, h: 2, i: 3 }
    const { rose, fell } = changesBetween(summary(50, {}, before), summary(50, {}, after))
    expect(rose.map(({ id }) => id)).toEqual(['b', 'd', 'c'])
    expect(fell.map(({ id }) => id)).toEqual(['f', 'h', 'g'])
  })

  test('leave out statements that only one of the rounds asked', () => {
    const { statements } = changesBetween(summary(50, {}, { a: 1, old: 2 }), summary(50, {}, { a: 1, new: 2 }))
    expect(statements.map(({ id }) => id)).toEqual(['a'])
  })
})

describe('history', () => {
  const first = summary(40, { passive: 10 }, {})
  const second = summary(45, { passive: 9 }, {})

  test('is empty before the first closed round', () => {
    expect(historyOf([])).toEqual([])
  })

  test('shows quarters without a round as gaps and measures change across them', () => {
    const history = historyOf([
      { quarter: '2026-Q2', summary: second },
      { quarter: '2025-Q4', summary: first },
    ])
    expect(history.map(({ quarter, summary, changes }) => [quarter, summary?.index, changes?.index])).toEqual([
      ['2025-Q4', 40, undefined],
      ['2026-Q1', undefined, undefined],
      ['2026-Q2', 45, 5],
    ])
  })

  test('knows whether two quarters are neighbours', () => {
    expect(areConsecutive('2025-Q4', '2026-Q1')).toBe(true)
    expect(areConsecutive('2025-Q4', '2026-Q2')).toBe(false)
  })
})
