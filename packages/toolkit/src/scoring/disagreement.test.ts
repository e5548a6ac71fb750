import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RatingAnswer, RatingContent } from '../kinds/rating-content.ts'
import { disagreementOf } from './disagreement.ts'
import { summarise } from './rating-summary.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const content: RatingContent = {
  scale: { min: 1, max: 5 },
  groups: [{ id: 'active', weight: 0, statements: ids.map((id) => ({ id, tools: [] })) }],
  bands: [{ id: 'all', from: 5 }],
}

/** Sheets from one list of scores per statement, all 3 where none is given. */
function sheets(scores: Record<string, number[]>): RatingAnswer[] {
  const { length } = Object.values(scores)[0] ?? []
  return Array.from({ length }, (_, sheet) => Object.fromEntries(ids.map((id) => [id, scores[id]?.[sheet] ?? 3])))
}

describe('disagreement', () => {
  test('counts who gave each score, the lowest first, and says the spread to one decimal', () => {
    const { statements } = disagreementOf(content, sheets({ a: [1, 1, 5, 5], b: [1, 2, 3, 5], c: [4, 4, 4, 4] }))
    expect(statements.slice(0, 3)).toEqual([
      { id: 'a', spread: 2, counts: [2, 0, 0, 0, 2] },
      { id: 'b', spread: 1.5, counts: [1, 1, 1, 0, 1] },
      { id: 'c', spread: 0, counts: [0, 0, 0, 4, 0] },
    ])
  })

  test('of one sheet is none', () => {
    const { statements, differMost } = disagreementOf(content, sheets({ a: [4] }))
    expect(statements.every(({ spread }) => spread === 0)).toBe(true)
    expect(differMost).toEqual({ statements: [], alsoEqual: 0 })
  })

  test('names the three statements on which people differ most, never one on which they agree', () => {
    expect(disagreementOf(content, sheets({ b: [1, 5], d: [2, 3] })).differMost).toEqual({
      statements: ['b', 'd'],
      alsoEqual: 0,
    })
  })

  test('ranks by the exact spread, keeps the order of the content on a tie, and counts what was left out equal', () => {
    const split = [1, 1, 5, 5]
    expect(
      disagreementOf(content, sheets({ a: [1, 1, 4, 5], b: split, c: split, d: split, e: split })).differMost,
    ).toEqual({ statements: ['b', 'c', 'd'], alsoEqual: 1 })
    // Both are 0.1 to one decimal.
    const rare = Array.from({ length: 200 }, (_, sheet) => (sheet < 2 ? 4 : 3))
    const rarer = Array.from({ length: 200 }, (_, sheet) => (sheet < 1 ? 4 : 3))
    expect(disagreementOf(content, sheets({ a: rarer, b: rare })).differMost.statements).toEqual(['b', 'a'])
  })
})

const anySheets = fc
  .array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 15 })
  .map((rows) => rows.map((row) => Object.fromEntries(ids.map((id, index) => [id, row[index] ?? 3]))))

test('for every set of sheets the counts say the mean that is shown, and the spread stays within half the scale', () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      const { statements } = disagreementOf(content, sheets)
      const means = statements.map(({ id, counts }) => {
        const sum = counts.reduce((sum, count, step) => sum + count * (step + 1), 0)
        return { id, mean: Math.round((sum * 10) / sheets.length) / 10 }
      })
      expect(means).toEqual(summarise(content, sheets).statements)
      expect(statements.every(({ counts }) => counts.reduce((a, b) => a + b) === sheets.length)).toBe(true)
      expect(statements.every(({ spread }) => spread >= 0 && spread <= 2)).toBe(true)
    }),
  )
})

test('the order of the sheets does not matter', () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      expect(disagreementOf(content, sheets.toReversed())).toEqual(disagreementOf(content, sheets))
    }),
  )
})
