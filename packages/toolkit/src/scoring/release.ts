import { z } from 'zod'
import type { RatingAnswer, RatingContent } from '../kinds/rating-content.ts'
import { Disagreement, disagreementOf } from './disagreement.ts'
import { type Changes, changesBetween } from './history.ts'
import { RatingSummary, summarise } from './rating-summary.ts'

/** What no company may go below. */
export const lowestThresholds = { means: 5, details: 10 } as const

/** How many sheets a group must have before anything of it is shown. A company may raise them, never lower them. */
export const Thresholds = z
  .strictObject({
    /** For sums, means and all that follows from them. */
    means: z.number().int().min(lowestThresholds.means),
    /** For distributions, spreads and free text. */
    details: z.number().int().min(lowestThresholds.details),
  })
  .refine(({ means, details }) => details >= means, { message: 'details say more than means', path: ['details'] })
  .meta({ id: 'Thresholds' })
export type Thresholds = z.output<typeof Thresholds>

/**
 * All that is ever shown of a round, worked out once, when it closes. Whatever can be computed from it by adding and
 * subtracting is of groups that reach the thresholds as well; docs/decisions/0015 says what that protects.
 */
export const Release = z
  .strictObject({
    whole: RatingSummary,
    /** Of the whole; null below the threshold. */
    details: Disagreement.nullable(),
    /** The parts that are shown, in the order in which they were given. */
    parts: z.array(
      z.strictObject({
        id: z.string().min(1),
        sheets: z.number().int().min(1),
        summary: RatingSummary,
        /** Null where the part, or what is left of the whole without it, is too small for them. */
        details: Disagreement.nullable(),
      }),
    ),
    /** The rest as one; null where the parts shown make up the whole. */
    rolledUp: z
      .strictObject({
        /** Parts not shown, whether anybody there answered or not: which of them did is nobody's to know. */
        parts: z.number().int().min(0),
        /** Their sheets and those without a part. */
        sheets: z.number().int().min(1),
      })
      .nullable(),
    /** What held; null in a named round, where nothing is suppressed. */
    thresholds: Thresholds.nullable(),
  })
  .meta({ id: 'Release' })
export type Release = z.output<typeof Release>

/** A complete sheet and the part of the company it comes from, null where none was said. */
export interface PartedSheet {
  answers: RatingAnswer
  part: string | null
}

/** A round as it closes. */
export interface ClosingRound {
  content: RatingContent
  sheets: readonly PartedSheet[]
  /** Every part there is, also those from which nobody answered. A sheet of any other counts as one without a part. */
  parts: readonly string[]
  mode: 'named' | 'anonymous'
  thresholds: Thresholds
  /** What the round before released: of parts equally small, those shown then are kept, so that their course goes on. */
  before: Release | null
}

/** Whether so many complete sheets have a result that may be shown. */
export function canRelease(mode: ClosingRound['mode'], sheets: number, thresholds: Thresholds): boolean {
  return sheets >= thresholdsIn(mode, thresholds).means
}

/**
 * What is shown of a round. Which parts are shown follows from how many sheets they have and from which were shown the
 * round before, never from what was answered: a choice that followed the answers would tell of them.
 *
 * @throws RangeError with too few sheets, and for an anonymous round on a scale of two steps, where a mean and a number
 * of sheets are a distribution.
 * @throws ZodError for thresholds lower than anybody may have.
 */
export function releaseOf({ content, sheets, parts, mode, thresholds, before }: ClosingRound): Release {
  const held = mode === 'anonymous' ? Thresholds.parse(thresholds) : null
  if (held && content.scale.max - content.scale.min < 2) throw new RangeError('two steps have no mean to show')
  if (!canRelease(mode, sheets.length, thresholds)) throw new RangeError('too few sheets for a release')

  const { means, details } = thresholdsIn(mode, thresholds)
  const answers = answersByPart(parts, sheets)
  const shown = shownOf(sizesOf(answers), sheets.length, means, idsOf(before?.parts))
  const withDetails = shownOf(shown, sheets.length, details, idsOf(before?.parts.filter((part) => part.details)))
  const all = sheets.map((sheet) => sheet.answers)
  return {
    whole: summarise(content, all),
    details: all.length >= details ? disagreementOf(content, all) : null,
    parts: [...shown].map(([id, size]) => {
      const ofPart = answers.get(id) ?? []
      const its = withDetails.has(id) ? disagreementOf(content, ofPart) : null
      return { id, sheets: size, summary: summarise(content, ofPart), details: its }
    }),
    rolledUp: rolledUp(answers.size - shown.size, sheets.length - sumOf(shown)),
    thresholds: held,
  }
}

/**
 * What changed in each part since an earlier round, for parts that both rounds show: a change beside the earlier figure
 * would give away the later one.
 */
export function changesOfParts(before: Release, after: Release): { id: string; changes: Changes }[] {
  const earlier = new Map(before.parts.map(({ id, summary }) => [id, summary]))
  return after.parts.flatMap(({ id, summary }) => {
    const was = earlier.get(id)
    return was ? [{ id, changes: changesBetween(was, summary) }] : []
  })
}

/** A named round is one in which a single sheet is enough. */
function thresholdsIn(mode: ClosingRound['mode'], thresholds: Thresholds) {
  return mode === 'anonymous' ? thresholds : { means: 1, details: 1 }
}

/** One pass over the sheets, however many parts there are. */
function answersByPart(parts: readonly string[], sheets: readonly PartedSheet[]): Map<string, RatingAnswer[]> {
  const answers = new Map<string, RatingAnswer[]>(parts.map((id) => [id, []]))
  for (const { part, answers: its } of sheets) if (part !== null) answers.get(part)?.push(its)
  return answers
}

/**
 * The parts that reach a threshold, with their sizes, such that the rest is nobody or reaches it too. Parts and rest are
 * all that adding and subtracting can arrive at. Where the rest is too small, the smallest part joins it: reaching the
 * threshold itself it is always enough, and whatever else might be hidden instead is no smaller.
 */
function shownOf(
  sizes: Sizes,
  total: number,
  threshold: number,
  shownBefore: ReadonlySet<string>,
): Map<string, number> {
  const shown = new Map([...sizes].filter(([, size]) => size >= threshold))
  const rest = total - sumOf(shown)
  if (rest > 0 && rest < threshold) shown.delete(smallest(shown, shownBefore))
  return shown
}

/** The part with fewest sheets; of several one that was not shown the round before, of these the last by id. */
function smallest(sizes: Sizes, shownBefore: ReadonlySet<string>): string {
  const rank = (id: string) => (sizes.get(id) ?? 0) * 2 + (shownBefore.has(id) ? 1 : 0)
  let found = ''
  for (const id of sizes.keys()) {
    const less = rank(id) - rank(found)
    if (found === '' || less < 0 || (less === 0 && id > found)) found = id
  }
  return found
}

function rolledUp(parts: number, sheets: number): Release['rolledUp'] {
  return sheets > 0 ? { parts, sheets } : null
}

type Sizes = ReadonlyMap<string, number>

function sizesOf(answers: ReadonlyMap<string, readonly RatingAnswer[]>): Sizes {
  return new Map([...answers].map(([id, { length }]) => [id, length]))
}

function sumOf(sizes: Sizes): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0)
}

function idsOf(parts: Release['parts'] = []): ReadonlySet<string> {
  return new Set(parts.map(({ id }) => id))
}
