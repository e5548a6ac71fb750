import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meetingsIn, repeatsIn } from './meetings.ts'
import { type Groups, nextGroups } from './next-groups.ts'

const peopleOf = (count: number) => Array.from({ length: count }, (_, index) => `p${String(index).padStart(3, '0')}`)

const known = new Map<number, string[][][]>()

/** So many rounds of the same people, and how many meet again in each. They are worked out once. */
function held(count: number, rounds: number) {
  const all = known.get(count) ?? []
  known.set(count, all)
  while (all.length < rounds) all.push(nextGroups(peopleOf(count), all))
  const earlier = all.slice(0, rounds)
  const repeats = earlier.map((groups, round) => repeatsOf(groups, earlier.slice(0, round)))
  return { earlier, repeats, meetings: meetingsIn(earlier) }
}

function repeatsOf(groups: Groups, earlier: readonly Groups[]): number {
  const meetings = meetingsIn(earlier)
  return groups.reduce((sum, group) => sum + repeatsIn(group, meetings), 0)
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** Everybody is in one group; all are pairs, but for one of three where the number is odd. */
function expectWhole(groups: Groups, present: readonly string[]) {
  expect(groups.flat().sort()).toEqual([...present].sort())
  const sizes = groups.map(({ length }) => length).sort()
  const pairs = Math.floor(present.length / 2)
  const isOdd = present.length % 2 === 1
  expect(sizes).toEqual([...Array(isOdd ? pairs - 1 : pairs).fill(2), ...(isOdd ? [3] : [])])
}

/** The fewest who meet again in any way of making pairs and at most one three: by trying all of them. */
function fewest(people: readonly string[], earlier: readonly Groups[]): number {
  const meetings = meetingsIn(earlier)
  const best = ([first, ...others]: readonly string[], mayBeThree: boolean): number => {
    if (first === undefined) return 0
    const found = [Number.POSITIVE_INFINITY]
    for (const [index, other] of others.entries()) {
      const rest = others.filter((_, place) => place !== index)
      found.push(repeatsIn([first, other], meetings) + best(rest, mayBeThree))
      if (!mayBeThree) continue
      for (const third of rest.slice(index))
        found.push(
          repeatsIn([first, other, third], meetings) +
            best(
              rest.filter((one) => one !== third),
              false,
            ),
        )
    }
    return Math.min(...found)
  }
  return best(people, people.length % 2 === 1)
}

const even = Array.from({ length: 20 }, (_, index) => 2 + 2 * index)
const odd = Array.from({ length: 19 }, (_, index) => 3 + 2 * index)

describe('while the same people are there', () => {
  test.each(even)('%i meet all others once before anybody is met again, lap after lap', (count) => {
    const { earlier, meetings } = held(count, 2 * (count - 1))
    for (const groups of earlier) expectWhole(groups, peopleOf(count))
    const firstLap = meetingsIn(earlier.slice(0, count - 1))
    for (const [index, one] of peopleOf(count).entries())
      for (const other of peopleOf(count).slice(index + 1)) {
        expect(firstLap(one, other)).toBe(1)
        expect(meetings(one, other)).toBe(2)
      }
  })

  test.each(odd)(
    '%i are pairs and one group of three; in as many rounds all have met all, with as few meetings again as that takes',
    (count) => {
      const { earlier, repeats, meetings } = held(count, count)
      for (const groups of earlier) expectWhole(groups, peopleOf(count))
      for (const one of peopleOf(count))
        for (const other of peopleOf(count)) if (one !== other) expect(meetings(one, other)).toBeGreaterThan(0)
      // As many meetings as there are in so many rounds, less one for each two of them.
      expect(sum(repeats)).toBe(count === 3 ? 6 : 2 * count)
    },
  )

  test.each(odd.filter((count) => count >= 7))('%i meet nobody again in half as many rounds', (count) => {
    expect(held(count, (count - 1) / 2).repeats).toEqual(Array((count - 1) / 2).fill(0))
  })

  test('five cannot do without in the second round: of a three and a pair no new three can be made', () => {
    const [first = []] = held(5, 1).earlier
    expect(fewest(peopleOf(5), [first])).toBe(1)
    expect(held(5, 2).repeats).toEqual([0, 1])
  })

  test.each(odd.filter((count) => count >= 9))(
    'of %i nobody is in a group of three twice in three rounds, nor four times more than others in all',
    (count) => {
      const threes = held(count, count).earlier.map((groups) => groups.filter(({ length }) => length === 3).flat())
      expect(new Set(threes.slice(0, 3).flat()).size).toBe(9)
      const turns = peopleOf(count).map((person) => threes.flat().filter((one) => one === person).length)
      expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(3)
    },
  )
})

test('two are together in every round, three as well; one is alone, and nobody is no group', () => {
  for (const count of [2, 3]) expect(held(count, 4).earlier).toEqual(Array(4).fill([peopleOf(count)]))
  expect(nextGroups(['only'], [])).toEqual([['only']])
  expect(nextGroups([], [[['gone', 'too']]])).toEqual([])
})

/** Rounds between which people come and go: for each who is there. */
const comings = (most: number) =>
  fc
    .array(fc.uniqueArray(fc.nat(most - 1), { minLength: 2, maxLength: most }), { minLength: 1, maxLength: 6 })
    .map((rounds) => rounds.map((present) => present.map((person) => peopleOf(most)[person] ?? '')))

describe('when people come and go', () => {
  test('everybody who is there is in one group, and the same question has the same answer in any order', () => {
    fc.assert(
      fc.property(comings(40), (rounds) => {
        const earlier: string[][][] = []
        for (const present of rounds) {
          const groups = nextGroups(present, earlier)
          expectWhole(groups, present)
          expect(nextGroups(present.toReversed(), structuredClone(earlier))).toEqual(groups)
          earlier.push(groups)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('as few meet again as in any other division there is', () => {
    fc.assert(
      fc.property(comings(8), (rounds) => {
        const earlier: string[][][] = []
        for (const present of rounds) {
          const groups = nextGroups(present, earlier)
          expect(repeatsOf(groups, earlier)).toBe(fewest(present, earlier))
          earlier.push(groups)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('nobody of an even number meets anybody again before somebody has met half of the others', () => {
    fc.assert(
      fc.property(comings(40), (rounds) => {
        const earlier: string[][][] = []
        for (const present of rounds) {
          const meetings = meetingsIn(earlier)
          const groups = nextGroups(present, earlier)
          const met = present.map((one) => present.filter((other) => other !== one && meetings(one, other) > 0).length)
          // Dirac 1952: where everybody has at least half of all left to meet, there is a way.
          const isSure = present.length % 2 === 0 && present.length > 3 && Math.max(...met) < present.length / 2
          if (isSure) expect(repeatsOf(groups, earlier)).toBe(0)
          earlier.push(groups)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('two hundred are divided as well, one of them gone and come again', () => {
    const everybody = peopleOf(200)
    const earlier: string[][][] = []
    for (const present of [everybody, everybody.slice(1), everybody.slice(1), everybody, everybody]) {
      const groups = nextGroups(present, earlier)
      expectWhole(groups, present)
      expect(repeatsOf(groups, earlier)).toBe(0)
      earlier.push(groups)
    }
  })
})
