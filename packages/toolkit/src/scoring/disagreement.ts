import { z } from 'zod'
import { Key } from '../key.ts'
import { type RatingAnswer, type RatingContent, statementsOf } from '../kinds/rating-content.ts'
import { Highlight, highest } from './rating-summary.ts'

/** How far apart complete sheets lie, statement by statement. */
export const Disagreement = z
  .strictObject({
    statements: z.array(
      z.strictObject({
        id: Key,
        /** Standard deviation of the scores, one decimal: 0 where all agree, half the scale’s width where it is split. */
        spread: z.number().min(0),
        /** How many gave each score, the lowest score first. */
        counts: z.array(z.number().int().min(0)),
      }),
    ),
    /** Where people differ most, the furthest apart first; never a statement on which all agree. */
    differMost: Highlight,
  })
  .meta({ id: 'Disagreement' })
export type Disagreement = z.output<typeof Disagreement>

/**
 * The distribution and the spread of every statement, and the three on which people differ most. Those are ranked by
 * the exact spread, in the order of the content where it is equal; what is left out with the same spread is counted.
 *
 * The spread is that of those who answered (divided by n), not an estimate for others who might have.
 */
export function disagreementOf(content: RatingContent, sheets: readonly RatingAnswer[]): Disagreement {
  const statements = statementsOf(content).map(({ id }) => {
    const counts = countsOf(content, id, sheets)
    return { id, counts, value: squaredSpread(counts) }
  })
  const { statements: named, alsoEqual } = highest(statements.filter(({ value }) => value > 0))
  return {
    statements: statements.map(({ id, counts, value }) => ({
      id,
      spread: Math.round((Math.sqrt(value) * 10) / sheets.length) / 10,
      counts,
    })),
    differMost: { statements: named, alsoEqual },
  }
}

function countsOf({ scale }: RatingContent, id: string, sheets: readonly RatingAnswer[]): number[] {
  const counts = Array<number>(scale.max - scale.min + 1).fill(0)
  for (const sheet of sheets) {
    const step = (sheet[id] ?? scale.min) - scale.min
    counts[step] = (counts[step] ?? 0) + 1
  }
  return counts
}

/** The variance times n², `n·Σx² − (Σx)²`: a whole number, so that what is equal is found equal. */
function squaredSpread(counts: readonly number[]): number {
  const sheets = counts.reduce((sum, count) => sum + count, 0)
  const sum = counts.reduce((sum, count, step) => sum + count * step, 0)
  const squares = counts.reduce((sum, count, step) => sum + count * step * step, 0)
  return sheets * squares - sum * sum
}
