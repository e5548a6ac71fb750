import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { knowledgeOf } from '../../test/knowledge.ts'
import { computableGroups, type TrueRound } from '../../test/solver.ts'
import type { RatingContent } from '../kinds/rating-content.ts'
import { disagreementOf } from './disagreement.ts'
import { summarise } from './rating-summary.ts'
import { type ClosingRound, canRelease, changesOfParts, type Release, releaseOf } from './release.ts'

/** Two statements are as good as twenty: what can be computed of one can be computed of each. */
const content: RatingContent = {
  scale: { min: 1, max: 5 },
  groups: [
    { id: 'passive', weight: -1, statements: [{ id: 'a', tools: [] }] },
    { id: 'creating', weight: 1, statements: [{ id: 'b', tools: [] }] },
  ],
  bands: [{ id: 'all', from: 1 }],
}

/** Sizes crowd where the thresholds lie. */
const size = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 30 }) },
)
const thresholds = fc.oneof(
  fc.constant({ means: 5, details: 10 }),
  fc
    .record({ means: fc.integer({ min: 5, max: 12 }), details: fc.integer({ min: 10, max: 15 }) })
    .map(({ means, details }) => ({ means, details: Math.max(means, details) })),
)
const tiny = fc.integer({ min: 0, max: 3 })
/** Parts with their sizes in two consecutive rounds, in some companies all of them too small; sizes of those without a part; a named round may come before. */
const company = fc.record({
  parts: fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 20 }) },
    { weight: 1, arbitrary: fc.array(fc.tuple(tiny, tiny), { minLength: 10, maxLength: 20 }) },
  ),
  unassigned: fc.tuple(size, size),
  modeBefore: fc.constantFrom<ClosingRound['mode'][]>('anonymous', 'anonymous', 'anonymous', 'named'),
  thresholds: fc.tuple(thresholds, thresholds),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
})
type Company = typeof company extends fc.Arbitrary<infer Value> ? Value : never
type Rule = (round: ClosingRound) => Release
type ChangeRule = (before: Release, after: Release) => { id: string }[]

/** Repeatable chance (Lehmer’s), for answers that would take fast-check long to make one by one. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

const partsOf = ({ parts, unassigned }: Company, index: 0 | 1) => [
  ...parts.map((sizes, part) => ({ id: `part-${part}`, size: sizes[index] })),
  { id: null, size: unassigned[index] },
]

/** Both rounds of a company, closed by a rule. */
function closed(company: Company, rule: Rule): TrueRound[] {
  const random = chance(company.seed)
  const score = () => 1 + Math.floor(random() * 5)
  let before: Release | null = null
  return ([0, 1] as const).map((index) => {
    const parts = partsOf(company, index)
    const mode = index === 0 ? company.modeBefore : 'anonymous'
    const thresholds = company.thresholds[index]
    const sheets = parts.flatMap(({ id, size }) =>
      Array.from({ length: size }, () => ({ part: id, answers: { a: score(), b: score() } })),
    )
    const ids = parts.flatMap(({ id }) => (id === null ? [] : [id]))
    const release: Release | null = canRelease(mode, sheets.length, thresholds)
      ? rule({ content, sheets, parts: ids, mode, thresholds, before })
      : null
    before = release
    return { parts, thresholds, release, isAnonymous: mode === 'anonymous' }
  })
}

function computable(company: Company, rule: Rule, changeRule: ChangeRule) {
  const rounds = closed(company, rule)
  const [before, after] = rounds.map(({ release }) => release)
  const changed = before && after ? changeRule(before, after).map(({ id }) => id) : []
  return { rounds, ...computableGroups(rounds, changed, chance(company.seed)) }
}

/** Every part that reaches the threshold, whatever is left: what the solver must object to. */
const withoutComplements: Rule = ({ content, sheets, parts, thresholds }) => {
  const all = sheets.map(({ answers }) => answers)
  const details = (answers: typeof all) =>
    answers.length >= thresholds.details ? disagreementOf(content, answers) : null
  return {
    whole: summarise(content, all),
    details: details(all),
    parts: parts.flatMap((id) => {
      const answers = sheets.filter(({ part }) => part === id).map(({ answers }) => answers)
      if (answers.length < thresholds.means) return []
      return [{ id, sheets: answers.length, summary: summarise(content, answers), details: details(answers) }]
    }),
    rolledUp: null,
    thresholds,
  }
}

/** The product’s means, but details as soon as a part has enough for them. */
const withoutComplementsOfDetails: Rule = (round) => {
  const detailed = withoutComplements(round)
  const of = (id: string) => detailed.parts.find((part) => part.id === id)?.details ?? null
  const release = releaseOf(round)
  return { ...release, parts: release.parts.map((part) => ({ ...part, details: of(part.id) })) }
}

const seed = 3003
const shown: string[] = []
afterAll(() => void process.stdout.write(`${shown.join('\n')}\n`))

describe('the solver', () => {
  test('finds what follows, also through fractions, and nothing else', () => {
    const { determines } = knowledgeOf(
      [
        [1, 1, 1, 0, 0],
        [0, 2, 3, 0, 0],
        [0, 3, 2, 0, 0],
        [0, 0, 0, 1, 1],
      ],
      5,
    )
    expect([determines([1, 0, 0, 0, 0]), determines([0, 1, 0, 0, 0]), determines([1, 0, 0, 2, 2])]).toEqual([
      true,
      true,
      true,
    ])
    expect([determines([0, 0, 0, 1, 0]), determines([1, 0, 0, 1, 2])]).toEqual([false, false])
  })

  const factor = fc.integer({ min: -4, max: 4 })
  const equation = fc.array(factor, { minLength: 6, maxLength: 6 })
  test('knows another world that looks the same: what it changes cannot be computed, what follows is not changed', () => {
    fc.assert(
      fc.property(fc.array(equation, { maxLength: 5 }), equation, (equations, asked) => {
        const { determines, otherWorld } = knowledgeOf(equations, 6)
        const world = otherWorld(chance(seed))
        const changeOf = (expression: number[]) =>
          expression.reduce((sum, factor, at) => sum + factor * (world[at] ?? 0), 0)
        expect(world.some((change) => change !== 0)).toBe(true)
        expect(equations.map(changeOf).every((change) => change === 0)).toBe(true)
        if (determines(asked)) expect(changeOf(asked)).toBe(0)
        expect(equations.every(determines)).toBe(true)
      }),
      { numRuns: 1_000, seed },
    )
  })

  test('is not misled by a part from which nobody answered', () => {
    const thresholds = { means: 5, details: 10 }
    const company: Company = {
      parts: [
        [0, 5],
        [0, 0],
      ],
      unassigned: [0, 1],
      modeBefore: 'anonymous',
      thresholds: [thresholds, thresholds],
      seed,
    }
    expect(computable(company, withoutComplements, changesOfParts).computed).toEqual(['sum of no part (1)'])
    expect(computable(company, releaseOf, changesOfParts).computed).toEqual([])
  })
})

describe('what is shown of two consecutive rounds', () => {
  test('lets no group below its threshold be computed, in 10,000 companies', { timeout: 120_000 }, () => {
    let [companies, tried, parts, withDetails] = [0, 0, 0, 0]
    fc.assert(
      fc.property(company, (company) => {
        const findings = computable(company, releaseOf, changesOfParts)
        expect(findings.computed).toEqual([])
        companies++
        tried += findings.tried
        for (const { release } of findings.rounds) {
          parts += release?.parts.length ?? 0
          withDetails += release?.parts.filter(({ details }) => details).length ?? 0
        }
      }),
      { numRuns: 10_000, seed },
    )
    shown.push(
      `Solver: ${companies} companies, ${parts} parts shown, ${withDetails} of them with details;`,
      `        ${tried} groups below their threshold tried, 0 computed`,
    )
    expect(companies).toBe(10_000)
    expect(tried).toBeGreaterThan(100_000)
    expect(parts).toBeGreaterThan(10_000)
    expect(withDetails).toBeGreaterThan(1_000)
  })

  const everyPartOfBoth: ChangeRule = (before, after) => [...before.parts, ...after.parts]
  const anyPart: ChangeRule = (before) => before.parts
  test.each<[string, Rule, ChangeRule, RegExp]>([
    ['every part that reaches the threshold is shown', withoutComplements, changesOfParts, /^sum/],
    ['details take no heed of their own complement', withoutComplementsOfDetails, changesOfParts, /^[1-5]/],
    ['a change is shown of a part that is not', releaseOf, anyPart, /^sum/],
    ['a change is shown wherever either round shows the part', releaseOf, everyPartOfBoth, /^sum/],
  ])('is more than it should be, and the solver says so, where %s', (name, rule, changeRule, expected) => {
    const companies = fc.sample(company, { numRuns: 1_000, seed })
    const computed = companies.flatMap((company) => computable(company, rule, changeRule).computed)
    shown.push(`Solver, where ${name}: ${computed.length} figures computed in ${companies.length} companies`)
    expect(computed.filter((figure) => expected.test(figure)).length).toBeGreaterThan(20)
  })
})
