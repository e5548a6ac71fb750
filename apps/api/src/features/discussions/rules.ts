import type { DiscussionNeed, DiscussionRecord } from '@trivselsrum/contracts/discussions'
import { addDays, addYears, type Day } from '@trivselsrum/toolkit/day'
import { Problem } from '../../platform/problems.ts'

/** How many years back a discussion that was held on paper can be entered. */
const YEARS_BACK = 10

/** After how many years each is due again. */
export const everyYears = { discussion: 1, apv: 3 } as const

/** Below so many people a company need have no AMO: it talks of competence instead of the AMO's training. */
export const amoFrom = 10

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The years that have none and can have one, the current first. */
export function freeYears(current: number, taken: readonly number[]): number[] {
  return Array.from({ length: YEARS_BACK + 1 }, (_, back) => current - back).filter((year) => !taken.includes(year))
}

/** @throws Problem `discussion-year-closed`. */
export function requireOpenYear(year: number, current: number) {
  if (!freeYears(current, []).includes(year)) throw new Problem('discussion-year-closed')
}

/** @throws Problem `held-before-its-year`: held late it still is the year's. */
export function requireInOrAfter(year: number, heldOn: Day | null) {
  if (heldOn && yearOf(heldOn) < year) throw new Problem('held-before-its-year')
}

/** What a part holds that is a list: an entry a line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** What the law asks for and a record lacks, in the order of the page. */
export function missingOf(record: DiscussionRecord): DiscussionNeed[] {
  const { heldOn, participants, lastGoals, cooperation, goals, organisation, competence } = record
  const isThere: Record<DiscussionNeed, boolean> = {
    date: heldOn !== null,
    participants: participants.length > 0,
    review: !lastGoals?.goals.some(({ outcome }) => outcome === null),
    cooperation: cooperation !== '',
    goals: goals.length > 0,
    organisation: organisation !== '',
    competence: competence !== '',
  }
  return (Object.keys(isThere) as DiscussionNeed[]).filter((need) => !isThere[need])
}

/**
 * The days that a discussion looks back on: from the day after the one before it, or a year back where there was none, to
 * the day it is held, or to today while that is not known or still to come.
 */
export function periodOf(lastHeldOn: Day | null, heldOn: Day | null, today: Day): { from: Day; to: Day } {
  const to = heldOn && heldOn < today ? heldOn : today
  const from = addDays(lastHeldOn && lastHeldOn < to ? lastHeldOn : addYears(to, -1), 1)
  return { from, to }
}

/** When something that was last done on a day is due again. */
export function dueAfter(lastOn: Day | null, years: number, today: Day) {
  const dueOn = lastOn && addYears(lastOn, years)
  return { lastOn, dueOn, hasPassed: dueOn !== null && dueOn < today }
}
