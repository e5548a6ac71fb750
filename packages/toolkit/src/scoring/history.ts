import { addQuarters, type Quarter, quartersBetween } from '../quarter.ts'
import type { RatingSummary } from './rating-summary.ts'

/** How many moves are named in each direction. */
const LARGEST = 3

/** What differs from one round to a later one. Changes carry one decimal; above zero means the later is higher. */
export interface Changes {
  index: number
  groups: { id: string; before: number; after: number; change: number }[]
  /** Only statements that stand in both rounds, in the order of the later one. */
  statements: { id: string; before: number; after: number; change: number }[]
  /** The largest moves up and down, the largest first, at most three each. */
  rose: { id: string; before: number; after: number; change: number }[]
  fell: { id: string; before: number; after: number; change: number }[]
}

/** One quarter of a history; without a round it is a gap, shown as one and never filled in between. */
export type HistoryEntry =
  | { quarter: Quarter; summary: RatingSummary; changes: Changes | null }
  | { quarter: Quarter; summary: null; changes: null }

/** The differences between the released figures of two rounds. */
export function changesBetween(before: RatingSummary, after: RatingSummary): Changes {
  const statements = paired(before.statements, after.statements, 'mean')
  const moved = statements.filter(({ change }) => change !== 0)
  return {
    index: difference(before.index, after.index),
    groups: paired(before.groups, after.groups, 'sum'),
    statements,
    rose: moved
      .filter(({ change }) => change > 0)
      .sort((a, b) => b.change - a.change)
      .slice(0, LARGEST),
    fell: moved
      .filter(({ change }) => change < 0)
      .sort((a, b) => a.change - b.change)
      .slice(0, LARGEST),
  }
}

/**
 * Every quarter from the first closed round to the last, gaps included, each round with its changes since the closed
 * round before it, however many quarters ago that was. Rounds may come in any order.
 */
export function historyOf(rounds: readonly { quarter: Quarter; summary: RatingSummary }[]): HistoryEntry[] {
  const byQuarter = new Map(rounds.map(({ quarter, summary }) => [quarter, summary]))
  const measured = [...byQuarter.keys()].sort()
  const [first, last] = [measured[0], measured.at(-1)]
  if (first === undefined || last === undefined) return []
  let before: RatingSummary | undefined
  return quartersBetween(first, last).map((quarter) => {
    const summary = byQuarter.get(quarter)
    if (!summary) return { quarter, summary: null, changes: null }
    const changes = before ? changesBetween(before, summary) : null
    before = summary
    return { quarter, summary, changes }
  })
}

/** Whether two rounds stand in neighbouring quarters, so that "since last quarter" may be said. */
export function areConsecutive(before: Quarter, after: Quarter): boolean {
  return addQuarters(before, 1) === after
}

function paired<Name extends 'sum' | 'mean'>(
  before: readonly ({ id: string } & Record<Name, number>)[],
  after: readonly ({ id: string } & Record<Name, number>)[],
  name: Name,
) {
  const earlier = new Map(before.map((entry) => [entry.id, entry[name]]))
  return after.flatMap((entry) => {
    const was = earlier.get(entry.id)
    return was === undefined
      ? []
      : [{ id: entry.id, before: was, after: entry[name], change: difference(was, entry[name]) }]
  })
}

/** The difference of two figures of one decimal, without the noise of binary fractions. */
function difference(before: number, after: number): number {
  return Math.round((after - before) * 10) / 10 + 0
}
