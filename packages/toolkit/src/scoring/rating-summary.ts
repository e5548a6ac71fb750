import { z } from 'zod'
import { Key } from '../key.ts'
import type { RatingAnswer, RatingContent } from '../kinds/rating-content.ts'

/** How many statements are named as strengths, and as openings on either side, before the rest is only counted. */
const NAMED = 3

/** The few statements that stand out in one respect, the first of them most. */
export const Highlight = z.strictObject({
  statements: z.array(Key),
  /** Statements left out that score exactly like the last one named. */
  alsoEqual: z.number().int().min(0),
})

/**
 * What complete sheets say together. Sums, means and the index carry one decimal: what is stored is what is shown,
 * so bands, ties and changes never contradict the figures beside them.
 */
export const RatingSummary = z
  .strictObject({
    sheets: z.number().int().min(1),
    groups: z.array(z.strictObject({ id: Key, sum: z.number(), band: Key })),
    statements: z.array(z.strictObject({ id: Key, mean: z.number() })),
    /** The groups with the highest sum; several on a tie. */
    standing: z.array(Key).min(1),
    /** 0 to 100: which way the company leans, not how much it agrees. */
    index: z.number().min(0).max(100),
    /** Statements that should score high and do, highest first. */
    strengths: Highlight,
    /** Statements with most room to move, the largest room first. */
    openings: Highlight,
  })
  .meta({ id: 'RatingSummary' })
export type RatingSummary = z.output<typeof RatingSummary>

/**
 * Sums up complete sheets: the mean sum of every group with its band, where the company stands, the development index,
 * strengths and openings.
 *
 * The index is the product's own. With weight w, n statements and mean sum s of each group it is
 * `50 + 50 · Σ w(s − n·min) / ((max − min) · Σ n·w over the groups with w > 0)`: 0 when only the groups with a negative
 * weight fit, 100 when only those with a positive one do. For the maturity assessment the divisor is 4 · 12 = 48.
 *
 * @throws RangeError without a sheet: a round with no answers has no result.
 */
export function summarise(content: RatingContent, sheets: readonly RatingAnswer[]): RatingSummary {
  if (sheets.length === 0) throw new RangeError('a rating without sheets has no summary')
  const totals = new Map<string, number>()
  for (const sheet of sheets)
    for (const [id, score] of Object.entries(sheet)) totals.set(id, (totals.get(id) ?? 0) + score)

  const totalOf = (id: string) => totals.get(id) ?? 0
  const groups = content.groups.map((group) => {
    const total = group.statements.reduce((sum, statement) => sum + totalOf(statement.id), 0)
    const sum = toOneDecimal(total, sheets.length)
    return { id: group.id, sum, band: bandOf(content, sum), total, group }
  })
  const highest = Math.max(...groups.map((group) => group.sum))
  return {
    sheets: sheets.length,
    groups: groups.map(({ id, sum, band }) => ({ id, sum, band })),
    statements: content.groups
      .flatMap((group) => group.statements)
      .map(({ id }) => ({ id, mean: toOneDecimal(totalOf(id), sheets.length) })),
    standing: groups.filter((group) => group.sum === highest).map((group) => group.id),
    index: indexOf(content, groups, sheets.length),
    ...highlights(content, totals, sheets.length),
  }
}

/** The band in which a sum falls: the last whose lower edge is not above it. */
export function bandOf({ bands }: RatingContent, sum: number): string {
  return bands.findLast((band) => band.from <= sum)?.id ?? ''
}

function indexOf(
  { scale, groups }: RatingContent,
  sums: readonly { total: number; group: RatingContent['groups'][number] }[],
  sheets: number,
): number {
  const pull = groups.reduce((sum, { weight, statements }) => sum + Math.max(weight, 0) * statements.length, 0)
  const reach = pull * (scale.max - scale.min)
  if (reach === 0) return 50
  const lean = sums.reduce(
    (sum, { total, group }) => sum + group.weight * (total - sheets * group.statements.length * scale.min),
    0,
  )
  // One division at the very end: the halves that round up are exact.
  return toOneDecimal(50 * (reach * sheets + lean), reach * sheets)
}

/**
 * Strengths: statements of groups with a positive weight whose mean is above the middle of the scale, the highest first.
 * Openings: of those groups the lowest means, unless they already fit well (a step below the top or more), and of
 * groups with a negative weight the highest means, unless they hardly fit (a step above the bottom or less).
 */
function highlights({ scale, groups }: RatingContent, totals: ReadonlyMap<string, number>, sheets: number) {
  const scored = groups.flatMap(({ weight, statements }) =>
    statements.map(({ id }) => ({ id, weight, mean: (totals.get(id) ?? 0) / sheets })),
  )
  const wanted = scored.filter(({ weight }) => weight > 0)
  const unwanted = scored.filter(({ weight }) => weight < 0)
  const strengths = highest(
    wanted.filter(({ mean }) => mean > (scale.min + scale.max) / 2).map(({ id, mean }) => ({ id, value: mean })),
  )
  const toRaise = highest(
    wanted
      .filter(({ id, mean }) => mean < scale.max - 1 && !strengths.statements.includes(id))
      .map(({ id, mean }) => ({ id, value: scale.max - mean })),
  )
  const toLower = highest(
    unwanted.filter(({ mean }) => mean > scale.min + 1).map(({ id, mean }) => ({ id, value: mean - scale.min })),
  )
  const openings = [...toRaise.ranked, ...toLower.ranked].sort((a, b) => b.value - a.value)
  return {
    strengths: { statements: strengths.statements, alsoEqual: strengths.alsoEqual },
    openings: { statements: openings.map(({ id }) => id), alsoEqual: toRaise.alsoEqual + toLower.alsoEqual },
  }
}

/** The highest few, in the order of the content where they are equal, and how many more equal the last of them. */
export function highest(scored: readonly { id: string; value: number }[]) {
  const ranked = scored.toSorted((a, b) => b.value - a.value)
  const named = ranked.slice(0, NAMED)
  const last = named.at(-1)?.value
  return {
    ranked: named,
    statements: named.map(({ id }) => id),
    alsoEqual: ranked.slice(NAMED).filter(({ value }) => value === last).length,
  }
}

/** Total divided by count, rounded to one decimal, halves up. */
function toOneDecimal(total: number, count: number): number {
  return Math.round((total * 10) / count) / 10
}
