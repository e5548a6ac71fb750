import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type RatingContent, statementsOf } from '../kinds/rating-content.ts'
import { readLibrary } from '../library.ts'
import { activityOf } from '../tool.ts'
import { disagreementOf } from './disagreement.ts'
import { summarise } from './rating-summary.ts'
import {
  type ClosingRound,
  canRelease,
  changesOfParts,
  lowestThresholds,
  type PartedSheet,
  Release,
  releaseOf,
  Thresholds,
} from './release.ts'

const content = activityOf(readLibrary().find('maturity', 1, 'da'), 'rating')?.content as RatingContent
const statements = statementsOf(content).map(({ id }) => id)

/** Sheets of parts by their sizes, `none` for those without one; every sheet answers differently. */
function sheetsOf(sizes: Record<string, number>, salt = 0): PartedSheet[] {
  return Object.entries(sizes).flatMap(([part, size]) =>
    Array.from({ length: size }, (_, sheet) => ({
      part: part === 'none' ? null : part,
      answers: Object.fromEntries(
        statements.map((id, index) => [id, 1 + ((sheet * 7 + index * 3 + part.length + salt) % 5)]),
      ),
    })),
  )
}

/** A round that closes with parts of these sizes, anonymous unless said otherwise. */
function closing(sizes: Record<string, number>, rest: Partial<ClosingRound> = {}): ClosingRound {
  return {
    content,
    sheets: sheetsOf(sizes),
    parts: Object.keys(sizes).filter((id) => id !== 'none'),
    mode: 'anonymous',
    thresholds: lowestThresholds,
    before: null,
    ...rest,
  }
}
const shownIn = ({ parts }: Release) => parts.map(({ id }) => id)
const detailedIn = ({ parts }: Release) => parts.filter(({ details }) => details).map(({ id }) => id)

describe('thresholds', () => {
  test('can be raised, never lowered', () => {
    const isValid = (means: number, details: number) => Thresholds.safeParse({ means, details }).success
    expect([isValid(5, 10), isValid(8, 10), isValid(12, 12)]).toEqual([true, true, true])
    expect([isValid(4, 10), isValid(5, 9), isValid(5.5, 10)]).toEqual([false, false, false])
  })

  test('of details are never below those of means', () => {
    expect(Thresholds.safeParse({ means: 12, details: 10 }).success).toBe(false)
  })

  test('that were lowered on the way are refused at closing as well', () => {
    expect(() => releaseOf(closing({ a: 9 }, { thresholds: { means: 3, details: 10 } }))).toThrow('means')
  })
})

describe('a round with too few sheets', () => {
  const raised = { means: 8, details: 12 }

  test('is known before it closes', () => {
    expect([4, 5].map((sheets) => canRelease('anonymous', sheets, lowestThresholds))).toEqual([false, true])
    expect([7, 8].map((sheets) => canRelease('anonymous', sheets, raised))).toEqual([false, true])
    expect([0, 1].map((sheets) => canRelease('named', sheets, raised))).toEqual([false, true])
  })

  test('has no release', () => {
    expect(() => releaseOf(closing({ a: 4 }))).toThrow(RangeError)
    expect(() => releaseOf(closing({ a: 7 }, { thresholds: raised }))).toThrow(RangeError)
    expect(() => releaseOf(closing({ a: 0 }, { mode: 'named' }))).toThrow(RangeError)
  })

  test('nor has an anonymous one on two steps, where a mean is a distribution', () => {
    const yesOrNo = { ...content, scale: { min: 1, max: 2 } }
    expect(() => releaseOf(closing({ a: 20 }, { content: yesOrNo }))).toThrow(RangeError)
  })
})

describe('an anonymous round shows a part only where the rest can be shown too', () => {
  const nothing = { parts: 0, sheets: 0 }
  test.each<[string, Record<string, number>, string[], { parts: number; sheets: number }]>([
    ['both reach it exactly', { a: 5, b: 5 }, ['a', 'b'], nothing],
    ['the rest would be one short', { a: 5, b: 4 }, [], { parts: 2, sheets: 9 }],
    ['the rest is large enough', { a: 5, b: 3, c: 2 }, ['a'], { parts: 2, sheets: 5 }],
    ['one without a part would stand alone', { a: 6, b: 5, none: 1 }, ['a'], { parts: 1, sheets: 6 }],
    ['the smallest joins the rest', { a: 7, b: 30, c: 5, d: 1 }, ['a', 'b'], { parts: 2, sheets: 6 }],
    ['of equals the last by id joins it', { b: 5, a: 5, c: 6, d: 4 }, ['a', 'c'], { parts: 2, sheets: 9 }],
    [
      'a part from which nobody answered is one of the rest',
      { a: 5, b: 5, c: 0, none: 5 },
      ['a', 'b'],
      { parts: 1, sheets: 5 },
    ],
    ['only one part could be shown and would give the rest away', { a: 20, none: 4 }, [], { parts: 1, sheets: 24 }],
    ['all parts are too small', { a: 4, b: 4, c: 4 }, [], { parts: 3, sheets: 12 }],
    ['there is one part and nobody outside it', { a: 5 }, ['a'], nothing],
    ['nobody said a part', { a: 0, b: 0, none: 7 }, [], { parts: 2, sheets: 7 }],
    ['there are no parts', { none: 5 }, [], { parts: 0, sheets: 5 }],
  ])('%s', (_, sizes, shown, rolledUp) => {
    const release = releaseOf(closing(sizes))
    expect(shownIn(release).sort()).toEqual(shown)
    expect(release.rolledUp).toEqual(rolledUp.sheets > 0 ? rolledUp : null)
  })

  test('under raised thresholds', () => {
    const thresholds = { means: 8, details: 12 }
    const release = releaseOf(closing({ a: 12, b: 8, c: 7, none: 1 }, { thresholds }))
    expect(shownIn(release)).toEqual(['a', 'b'])
    expect(release.rolledUp).toEqual({ parts: 1, sheets: 8 })
    expect(detailedIn(release)).toEqual(['a'])
    expect(release.thresholds).toEqual(thresholds)
    expect(shownIn(releaseOf(closing({ a: 12, b: 8, c: 6, none: 1 }, { thresholds })))).toEqual(['a'])
  })

  test('and counts a sheet of a part that is no more as one without a part', () => {
    const sheets = sheetsOf({ a: 5, gone: 5 })
    const release = releaseOf(closing({ a: 0 }, { sheets }))
    expect(shownIn(release)).toEqual(['a'])
    expect(release.rolledUp).toEqual({ parts: 0, sheets: 5 })
  })

  test('and of parts equally small keeps the one that was shown the round before', () => {
    const before = releaseOf(closing({ a: 4, b: 5, none: 5 }))
    expect(shownIn(before)).toEqual(['b'])
    expect(shownIn(releaseOf(closing({ a: 5, b: 5, none: 1 })))).toEqual(['a'])
    expect(shownIn(releaseOf(closing({ a: 5, b: 5, none: 1 }, { before })))).toEqual(['b'])
    expect(shownIn(releaseOf(closing({ a: 6, b: 5, none: 1 }, { before })))).toEqual(['a'])
    const later = releaseOf(closing({ a: 10, b: 10, none: 1 }, { before }))
    expect([shownIn(later), detailedIn(later)]).toEqual([['b'], ['b']])
  })
})

describe('details', () => {
  test('of the whole are shown from their own threshold on', () => {
    expect(releaseOf(closing({ a: 9 })).details).toBeNull()
    const sheets = sheetsOf({ a: 10 })
    expect(releaseOf(closing({ a: 10 })).details).toEqual(
      disagreementOf(
        content,
        sheets.map(({ answers }) => answers),
      ),
    )
  })

  test.each<[string, Record<string, number>, string[], string[]]>([
    ['both have enough', { a: 10, b: 10 }, ['a', 'b'], ['a', 'b']],
    ['the other has enough for means only', { a: 10, b: 9 }, ['a', 'b'], []],
    ['the rest has enough for means only', { a: 10, b: 11, c: 5 }, ['a', 'b', 'c'], ['b']],
    ['two of the others have enough together', { a: 10, b: 5, c: 5 }, ['a', 'b', 'c'], ['a']],
    ['the rest has enough without a part', { a: 10, none: 10 }, ['a'], ['a']],
    ['a part rolls up for its means already', { a: 10, b: 11, none: 4 }, ['b'], ['b']],
  ])('of a part are shown only where all others together have enough: %s', (_, sizes, shown, detailed) => {
    const release = releaseOf(closing(sizes))
    expect(shownIn(release)).toEqual(shown)
    expect(detailedIn(release)).toEqual(detailed)
  })
})

test('a named round shows every part with a sheet, in full', () => {
  const release = releaseOf(closing({ a: 1, b: 2, c: 0, none: 1 }, { mode: 'named' }))
  expect(shownIn(release)).toEqual(['a', 'b'])
  expect(detailedIn(release)).toEqual(['a', 'b'])
  expect(release.details).not.toBeNull()
  expect(release.rolledUp).toEqual({ parts: 1, sheets: 1 })
  expect(release.thresholds).toBeNull()
})

describe('changes of parts', () => {
  const before = releaseOf(closing({ a: 5, b: 5, c: 4, none: 6 }))
  const after = releaseOf(
    closing({ a: 6, b: 4, c: 5, none: 6 }, { sheets: sheetsOf({ a: 6, b: 4, c: 5, none: 6 }, 1) }),
  )

  test('are shown only of parts that both rounds show', () => {
    expect([shownIn(before), shownIn(after)]).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ])
    expect(changesOfParts(before, after).map(({ id }) => id)).toEqual(['a'])
  })

  test('are the differences of the figures shown', () => {
    const [{ changes } = { changes: undefined }] = changesOfParts(before, after)
    const [was, is] = [before, after].map(({ parts }) => parts[0]?.summary.groups[0]?.sum ?? 0)
    expect(changes?.groups[0]).toMatchObject({ before: was, after: is })
    expect(changes?.groups).toHaveLength(5)
  })
})

const sizes: fc.Arbitrary<Record<string, number>> = fc
  .array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 8 })
  .chain((list) => fc.tuple(fc.constant(list), fc.integer({ min: 5, max: 9 })))
  .map(([list, none]) => ({ ...Object.fromEntries(list.map((size, index) => [`part-${index}`, size])), none }))

describe('for every company', () => {
  test('what is released is what its schema says, and each part’s figures are those of its own sheets', () => {
    fc.assert(
      fc.property(sizes, (sizes) => {
        const round = closing(sizes)
        const release = releaseOf(round)
        expect(Release.parse(release)).toEqual(release)
        for (const { id, sheets, summary, details } of release.parts) {
          const own = round.sheets.filter(({ part }) => part === id).map(({ answers }) => answers)
          expect(sheets).toBe(own.length)
          expect(summary).toEqual(summarise(content, own))
          expect(details ?? disagreementOf(content, own)).toEqual(disagreementOf(content, own))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('no other choice of parts that keeps to the rule shows more sheets', () => {
    fc.assert(
      fc.property(sizes, (sizes) => {
        const { sheets, parts } = closing(sizes)
        const total = sheets.length
        const reaching = parts.map((id) => sizes[id] ?? 0).filter((size) => size >= 5)
        const choices = Array.from({ length: 2 ** reaching.length }, (_, choice) =>
          reaching.reduce((sum, size, index) => sum + (choice & (1 << index) ? size : 0), 0),
        )
        const best = Math.max(...choices.filter((shown) => total === shown || total - shown >= 5))
        const release = releaseOf(closing(sizes))
        expect(release.parts.reduce((sum, { sheets }) => sum + sheets, 0)).toBe(best)
      }),
      { numRuns: 300 },
    )
  })

  test('the order of the sheets changes nothing, that of the parts only theirs', () => {
    fc.assert(
      fc.property(sizes, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (sizes, order) => {
        const round = closing(sizes)
        const sheets = round.sheets
          .map((sheet) => ({ sheet, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ sheet }) => sheet)
        expect(releaseOf({ ...round, sheets })).toEqual(releaseOf(round))
        const turned = releaseOf({ ...round, parts: round.parts.toReversed() })
        expect({ ...turned, parts: turned.parts.toReversed() }).toEqual(releaseOf(round))
      }),
      { numRuns: 200 },
    )
  })

  test('which parts are shown does not follow from what was answered', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 4 }), (sizes, salt) => {
        const one = releaseOf(closing(sizes))
        const other = releaseOf(closing(sizes, { sheets: sheetsOf(sizes, salt) }))
        expect([shownIn(other), detailedIn(other)]).toEqual([shownIn(one), detailedIn(one)])
      }),
      { numRuns: 200 },
    )
  })
})

/** How often anything of the sheets is read, or looked up by part, while a round is released. */
function stepsOf(partCount: number, sheetsEach: number): number {
  let steps = 0
  const counted = <Value extends object>(value: Value): Value =>
    new Proxy(value, {
      get: (target, key) => {
        steps++
        const found = Reflect.get(target, key)
        return typeof found === 'object' && found !== null ? counted(found) : found
      },
    })
  const sizes = Object.fromEntries(Array.from({ length: partCount }, (_, part) => [`part-${part}`, sheetsEach]))
  // One without a part, so that a part has to be found that joins it.
  const round = closing({ ...sizes, none: 1 })
  const lookUps = vi.spyOn(Map.prototype, 'get')
  releaseOf({ ...round, sheets: round.sheets.map(counted) })
  steps += lookUps.mock.calls.length
  lookUps.mockRestore()
  return steps
}

test('the work grows no faster than n·log n in sheets, however many parts they come from', () => {
  const cost = (parts: number, each: number) => {
    const sheets = parts * each + 1
    return stepsOf(parts, each) / (sheets * Math.log2(sheets))
  }
  const small = cost(20, 25)
  expect(stepsOf(20, 25)).toBeGreaterThan(500 * 20)
  expect(cost(160, 25)).toBeLessThanOrEqual(small)
  expect(cost(20, 200)).toBeLessThanOrEqual(small)
  expect(cost(400, 10)).toBeLessThanOrEqual(small)
})
