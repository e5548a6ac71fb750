import type { Release } from '../src/scoring/release.ts'
import { type Equation, type Knowledge, knowledgeOf } from './knowledge.ts'

/** A round as it truly was: who is in which part; null is those without one. */
export interface TrueRound {
  parts: { id: string | null; size: number }[]
  thresholds: { means: number; details: number }
  /** What is shown of it; null where it could not be closed. */
  release: Release | null
  /** Whether its groups are to be kept from being computed. */
  isAnonymous: boolean
}

/** Groups below their threshold that were tried, and those of which a sum, a count or a spread could be computed. */
export interface Findings {
  tried: number
  computed: string[]
}

/** Up to so many parts too small to stand alone, all their unions are tried; beyond, one, two, and all but one or two. */
const UNIONS_OF = 12

/** Expressions of one group’s distribution that nobody may know: its sum, how many gave each score, its squares. */
const SECRETS = ['sum', '1', '2', '3', '4', '5', 'squares'] as const
const scores = [1, 2, 3, 4, 5]
const factors = [
  scores,
  ...scores.map((score) => scores.map((other) => (other === score ? 1 : 0))),
  scores.map((score) => score * score),
]

/**
 * Tries to compute groups below the threshold from everything that is shown of consecutive rounds, knowing more than
 * anybody should: how many sheets every part had, and every sum unrounded.
 *
 * The unknowns are how many in each part of each round gave each score on one statement. One is enough: every other has
 * the same equations, and figures of several statements are shown of the same groups as their own.
 */
export function computableGroups(given: readonly TrueRound[], changed: readonly string[], random: () => number) {
  // Nobody answered there: known to be nothing, and no group may hide behind it.
  const rounds = given.map((round) => ({ ...round, parts: round.parts.filter(({ size }) => size > 0) }))
  const unknowns = unknownsOf(rounds)
  const equations = [...rounds.flatMap((round, index) => shownOf(round, unknowns.of(index))), ...changesOf()]
  const knowledge = knowledgeOf(equations, unknowns.count)
  const world = knowledge.otherWorld(random)
  return rounds
    .filter(({ isAnonymous, release }) => isAnonymous && release)
    .map((round) => search(round, unknowns.of(rounds.indexOf(round)), knowledge, world))
    .reduce(merged, { tried: 0, computed: [] })

  /** A change of a part’s mean: one sum divided by its sheets, less the other. */
  function changesOf(): Equation[] {
    return changed.map((id) => {
      const [before, after] = rounds.map((round) => round.parts.find((part) => part.id === id)?.size ?? 0)
      const was = unknowns
        .of(0)
        .expression([id], scores)
        .map((factor) => factor * -(after ?? 0))
      const is = unknowns.of(1).expression([id], scores)
      return was.map((factor, index) => factor + (is[index] ?? 0) * (before ?? 0))
    })
  }
}

/** Where the unknowns of each round stand. */
interface Unknowns {
  expression: (ids: readonly (string | null)[], factors: readonly number[]) => Equation
  at: (id: string | null) => number
}

function unknownsOf(rounds: readonly TrueRound[]) {
  const starts = rounds.map((_, index) =>
    rounds.slice(0, index).reduce((sum, { parts }) => sum + parts.length * scores.length, 0),
  )
  const count = rounds.reduce((sum, { parts }) => sum + parts.length * scores.length, 0)
  const of = (index: number): Unknowns => {
    const places = new Map(
      rounds[index]?.parts.map(({ id }, place) => [id, (starts[index] ?? 0) + place * scores.length]),
    )
    const at = (id: string | null) => places.get(id) ?? Number.NaN
    return {
      at,
      expression: (ids, factors) => {
        const expression: Equation = Array(count).fill(0)
        for (const id of ids) for (const [step, factor] of factors.entries()) expression[at(id) + step] = factor
        return expression
      },
    }
  }
  return { count, of }
}

/** The equations that one release says, and the sizes of all parts. */
function shownOf({ parts, release }: TrueRound, { expression }: Unknowns): Equation[] {
  const everyone = parts.map(({ id }) => id)
  const shown = release ? release.parts.map(({ id, details }) => ({ ids: [id], details })) : []
  const whole = release ? [{ ids: everyone, details: release.details }] : []
  return [
    ...everyone.map((id) => expression([id], [1, 1, 1, 1, 1])),
    ...[...shown, ...whole].flatMap(({ ids, details }) =>
      (details ? factors : [scores]).map((factors) => expression(ids, factors)),
    ),
  ]
}

/**
 * A group whose figure differs in another world that looks the same cannot be computed: that settles nearly all of them
 * with one addition each. What is the same there by chance or by necessity is solved for.
 */
function search(round: TrueRound, unknowns: Unknowns, knowledge: Knowledge, world: readonly number[]): Findings {
  const { means, details } = round.thresholds
  const small = round.parts.filter(({ size }) => size < details)
  const signatures = new Map(
    small.map(({ id }) => {
      const own = world.slice(unknowns.at(id), unknowns.at(id) + scores.length)
      return [id, factors.map((factors) => factors.reduce((sum, factor, step) => sum + factor * (own[step] ?? 0), 0))]
    }),
  )
  const groups = groupsBelow(details, small)
  return {
    tried: groups.length,
    computed: groups.flatMap((group) => {
      const ids = group.map(({ id }) => id)
      const size = sizeOf(group)
      return SECRETS.filter((secret, index) => {
        if (secret === 'sum' && size >= means) return false
        const isSameElsewhere = ids.reduce((sum, id) => sum + (signatures.get(id)?.[index] ?? 0), 0) === 0
        return isSameElsewhere && knowledge.determines(unknowns.expression(ids, factors[index] ?? []))
      }).map((secret) => `${secret} of ${ids.map((id) => id ?? 'no part').join('+')} (${size})`)
    }),
  }
}

/** Unions of parts that together stay below a threshold. */
function groupsBelow<Part extends { size: number }>(threshold: number, parts: readonly Part[]): Part[][] {
  if (parts.length <= UNIONS_OF) return unionsBelow(threshold, parts)
  const few = parts.flatMap((one, index) => [[one], ...parts.slice(index + 1).map((other) => [one, other])])
  const most = few.map((group) => parts.filter((part) => !group.includes(part)))
  return [...few, ...most].filter((group) => group.length > 0 && sizeOf(group) < threshold)
}

function unionsBelow<Part extends { size: number }>(room: number, [first, ...rest]: readonly Part[]): Part[][] {
  if (!first) return []
  const without = unionsBelow(room, rest)
  if (first.size >= room) return without
  return [[first], ...unionsBelow(room - first.size, rest).map((group) => [first, ...group]), ...without]
}

function sizeOf(group: readonly { size: number }[]): number {
  return group.reduce((sum, { size }) => sum + size, 0)
}

function merged(one: Findings, other: Findings): Findings {
  return { tried: one.tried + other.tried, computed: [...one.computed, ...other.computed] }
}
