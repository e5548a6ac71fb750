import type { Meetings } from './meetings.ts'
import { mostPairs } from './most-pairs.ts'

/**
 * Everybody in pairs, so that as few as can be meet again: as many pairs as there can be of people who have not met, and
 * of who is left, all of whom have met each other, those who have met least often.
 *
 * @param people an even number.
 */
export function pairUp(people: readonly string[], meetings: Meetings): string[][] {
  const pairs: string[][] = []
  let left = people
  for (let often = 0; left.length > 0; often++) {
    const here = left
    const partner = mostPairs(here.length, (one, other) => meetings(here[one] ?? '', here[other] ?? '') <= often)
    for (const [one, other] of partner.entries()) if (other > one) pairs.push([here[one] ?? '', here[other] ?? ''])
    left = here.filter((_, person) => partner[person] === -1)
  }
  return pairs
}
