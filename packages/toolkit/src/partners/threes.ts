import { type Meetings, repeatsIn } from './meetings.ts'
import { pairUp } from './pair-up.ts'

/** How many groups of three are tried at most, times the number of people: all of them up to 15 people. */
const EFFORT = 10_000

/**
 * An odd number of people in pairs and one group of three, so that as few as can be meet again, and the three are those who
 * have been in a group of three least often. Groups of three are tried one after the other, first those in which nobody
 * has met: the first with which nobody meets again is taken, and after `EFFORT` the best there was.
 */
export function inThrees(
  people: readonly string[],
  meetings: Meetings,
  earlier: readonly (readonly (readonly string[])[])[],
): string[][] {
  const turnsOf = turnsIn(earlier)
  const inTurn = people.toSorted((one, other) => turnsOf(one) - turnsOf(other))
  let best = { repeats: Number.POSITIVE_INFINITY, groups: [] as string[][] }
  let tries = Math.ceil(EFFORT / people.length)
  for (const { three, repeats } of triesOf(inTurn, meetings)) {
    // Those that follow have at least as many inside.
    if (best.repeats <= repeats || tries-- === 0) break
    const pairs = pairUp(
      people.filter((person) => !three.includes(person)),
      meetings,
    )
    const all = repeats + pairs.filter((pair) => repeatsIn(pair, meetings) > 0).length
    if (all < best.repeats) best = { repeats: all, groups: [...pairs, three] }
  }
  return best.groups
}

/** How often somebody has been in a group of three. */
function turnsIn(rounds: readonly (readonly (readonly string[])[])[]) {
  const turns = new Map<string, number>()
  const threes = rounds.flat().filter(({ length }) => length === 3)
  for (const person of threes.flat()) turns.set(person, (turns.get(person) ?? 0) + 1)
  return (person: string) => turns.get(person) ?? 0
}

/** All groups of three and how many meet again in each: those with none first, and among them those who come first. */
function* triesOf(people: readonly string[], meetings: Meetings) {
  for (const wanted of [0, 1, 2, 3])
    for (const three of threesOf(people)) {
      const repeats = repeatsIn(three, meetings)
      if (repeats === wanted) yield { three, repeats }
    }
}

/** All groups of three, those who come first first. */
function* threesOf(people: readonly string[]): Generator<string[]> {
  for (const [last, third] of people.entries())
    for (let second = 1; second < last; second++)
      for (let first = 0; first < second; first++) yield [people[first] ?? '', people[second] ?? '', third]
}
