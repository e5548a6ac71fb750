import { meetingsIn } from './meetings.ts'
import { pairUp } from './pair-up.ts'
import { inThrees } from './threes.ts'

/** Who talks with whom: everybody in one group, of two, where the number is odd one of three. */
export type Groups = readonly (readonly string[])[]

/**
 * Who talks with whom in the next round.
 *
 * Two and two, with somebody they have not met: as long as the same even number of people are there, everybody meets all
 * others once before anybody is met again. Where the number is odd there is one group of three, of those who have been in
 * one least often. After somebody has come or left there is a round in which nobody meets anybody again whenever one can be
 * made of pairs; else as few as can be. Odd numbers are harder: how hard it is searched says `threes.ts`. One person alone
 * is a group of one, and nobody is no group.
 *
 * @param present the ids of those who are there; their order does not matter.
 * @param earlier the rounds so far, the first one first; whoever was in them and is not there any more does no harm.
 * @returns the same for the same question.
 */
export function nextGroups(present: readonly string[], earlier: readonly Groups[]): string[][] {
  const people = [...new Set(present)].sort()
  if (people.length <= 3) return people.length ? [people] : []
  if (people.length % 2 === 0 && earlier.every((groups) => isOf(groups, people))) return turned(people, earlier.length)
  const meetings = meetingsIn(earlier)
  return people.length % 2 === 0 ? pairUp(people, meetings) : inThrees(people, meetings, earlier)
}

/** Whether a round was of these people and nobody else. */
function isOf(groups: Groups, people: readonly string[]): boolean {
  const were = groups.flat().sort()
  return were.length === people.length && were.every((person, index) => person === people[index])
}

/**
 * An even number of people on a round table (the circle method, Kirkman 1847): one stays in the middle, the others move on
 * by one seat each round, and everybody talks with who sits across. After as many rounds as there are others, everybody
 * has met all of them once, and it begins again.
 */
function turned([middle = '', ...seats]: readonly string[], round: number): string[][] {
  const seat = (place: number) => seats[(((place + round) % seats.length) + seats.length) % seats.length] ?? ''
  const across = Array.from({ length: (seats.length - 1) / 2 }, (_, index) => [seat(-index - 1), seat(index + 1)])
  return [[middle, seat(0)], ...across]
}
