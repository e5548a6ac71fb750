import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RatingAnswer, RatingContent } from '../kinds/rating-content.ts'
import { readLibrary } from '../library.ts'
import { activityOf } from '../tool.ts'
import { bandOf, summarise } from './rating-summary.ts'

const content = activityOf(readLibrary().find('maturity', 1, 'da'), 'rating')?.content as RatingContent
const levels = ['passive', 'reactive', 'active', 'preventive', 'creating'] as const

/** A sheet from five lists of four scores. */
function sheet(...scores: number[][]): RatingAnswer {
  return Object.fromEntries(
    levels.flatMap((level, row) =>
      [0, 1, 2, 3].map((column) => [`${level}-${column + 1}`, scores[row]?.[column] ?? 0]),
    ),
  )
}
/** A sheet with one score per level. */
const flat = (...scores: number[]) => sheet(...scores.map((score) => Array<number>(4).fill(score)))

const examples: [string, RatingAnswer, number[], string[], number][] = [
  ['all 1', flat(1, 1, 1, 1, 1), [4, 4, 4, 4, 4], [...levels], 50],
  ['all 5', flat(5, 5, 5, 5, 5), [20, 20, 20, 20, 20], [...levels], 50],
  ['passive 5, rest 1', flat(5, 1, 1, 1, 1), [20, 4, 4, 4, 4], ['passive'], 16.7],
  ['creating 5, rest 1', flat(1, 1, 1, 1, 5), [4, 4, 4, 4, 20], ['creating'], 83.3],
  ['only preventive and creating fit', flat(1, 1, 3, 5, 5), [4, 4, 12, 20, 20], ['preventive', 'creating'], 100],
  ['only passive and reactive fit', flat(5, 5, 3, 1, 1), [20, 20, 12, 4, 4], ['passive', 'reactive'], 0],
  [
    'a mixed sheet',
    sheet([3, 2, 4, 1], [4, 4, 3, 5], [5, 4, 3, 2], [2, 3, 1, 2], [3, 4, 2, 4]),
    [10, 16, 14, 8, 13],
    ['reactive'],
    47.9,
  ],
]

describe('the worked examples', () => {
  test.each(examples)('%s', (_, answer, sums, standing, index) => {
    const summary = summarise(content, [answer])
    expect(summary.groups.map((group) => group.sum)).toEqual(sums)
    expect(summary.standing).toEqual(standing)
    expect(summary.index).toBe(index)
  })

  test('the mixed sheet falls in the bands middle, high, middle, low, middle', () => {
    const summary = summarise(content, [examples[6]?.[1] as RatingAnswer])
    expect(summary.groups.map((group) => group.band)).toEqual(['middle', 'high', 'middle', 'low', 'middle'])
  })

  test('the shared edges 10 and 15 belong to the upper band', () => {
    expect([4, 9, 9.9, 10, 14.9, 15, 20].map((sum) => bandOf(content, sum))).toEqual([
      'low',
      'low',
      'low',
      'middle',
      'middle',
      'high',
      'high',
    ])
  })

  test('a round without a sheet has no result', () => {
    expect(() => summarise(content, [])).toThrow(RangeError)
  })
})

describe('several sheets', () => {
  test('the sums are the means of the sheets’ sums, to one decimal', () => {
    const summary = summarise(content, [flat(1, 1, 1, 1, 1), flat(2, 1, 1, 1, 1), flat(2, 1, 1, 1, 1)])
    expect(summary.groups[0]?.sum).toBe(6.7)
    expect(summary.sheets).toBe(3)
  })

  test('levels that are equal to one decimal are all named', () => {
    const almost = { ...flat(1, 1, 1, 1, 5) }
    const sheets = Array.from({ length: 30 }, () => flat(1, 1, 1, 5, 5))
    expect(summarise(content, [...sheets, almost]).standing).toEqual(['creating'])
    expect(summarise(content, [...sheets, { ...flat(1, 1, 1, 5, 5), 'creating-1': 4 }]).standing).toEqual([
      'preventive',
      'creating',
    ])
  })
})

describe('strengths and openings', () => {
  test('name the highest preventive and creating statements, and the lowest with the highest of the two first levels', () => {
    const summary = summarise(content, [sheet([1, 5, 1, 1], [1, 1, 4, 1], [3, 3, 3, 3], [5, 4, 2, 4], [5, 5, 1, 4])])
    expect(summary.strengths).toEqual({ statements: ['preventive-1', 'creating-1', 'creating-2'], alsoEqual: 0 })
    expect(summary.openings.statements).toEqual(['creating-3', 'passive-2', 'preventive-3', 'reactive-3'])
  })

  test('count what was left out with the same score', () => {
    const summary = summarise(content, [flat(1, 1, 1, 5, 5)])
    expect(summary.strengths).toEqual({
      statements: ['preventive-1', 'preventive-2', 'preventive-3'],
      alsoEqual: 5,
    })
    expect(summary.openings).toEqual({ statements: [], alsoEqual: 0 })
  })

  test('call nothing a strength where all scores are at the bottom', () => {
    expect(summarise(content, [flat(1, 1, 1, 1, 1)]).strengths.statements).toEqual([])
  })
})

const anySheet = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 20, maxLength: 20 })
  .map((scores) => sheet(...[0, 4, 8, 12, 16].map((from) => scores.slice(from, from + 4))))
const anySheets = fc.array(anySheet, { minLength: 1, maxLength: 12 })

describe('for every set of sheets', () => {
  test('sums stay within 4–20 and the index within 0–100', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const summary = summarise(content, sheets)
        expect(summary.groups.every(({ sum }) => sum >= 4 && sum <= 20)).toBe(true)
        expect(summary.index).toBeGreaterThanOrEqual(0)
        expect(summary.index).toBeLessThanOrEqual(100)
      }),
      { numRuns: 2000 },
    )
  })

  test('the index of the mean is the mean of the indices', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const alone = sheets.map((one) => summarise(content, [one]).index)
        const mean = alone.reduce((sum, index) => sum + index, 0) / alone.length
        expect(Math.abs(summarise(content, sheets).index - mean)).toBeLessThanOrEqual(0.1 + 1e-9)
      }),
      { numRuns: 2000 },
    )
  })

  test('the order of the sheets does not matter', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        expect(summarise(content, sheets.toReversed())).toEqual(summarise(content, sheets))
      }),
    )
  })

  test('turning every score round turns the index round its middle', () => {
    fc.assert(
      fc.property(anySheet, (one) => {
        const turned = Object.fromEntries(Object.entries(one).map(([id, score]) => [id, 6 - score]))
        const together = summarise(content, [one]).index + summarise(content, [turned]).index
        expect(Math.abs(together - 100)).toBeLessThanOrEqual(0.1 + 1e-9)
      }),
    )
  })

  test('no statement is both a strength and an opening', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const { strengths, openings } = summarise(content, sheets)
        expect(strengths.statements.filter((id) => openings.statements.includes(id))).toEqual([])
      }),
    )
  })
})
