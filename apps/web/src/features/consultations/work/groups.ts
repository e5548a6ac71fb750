import type { Contribution } from '@trivselsrum/contracts/contributions'

export interface Grouped {
  id: string
  heading: string
  passages: { key: string; first: Contribution; contributions: Contribution[] }[]
}

/**
 * Contributions by section and passage, each named once, in the order in which they come. One that was merged lies with
 * the one that stands for it, whatever passage it was about itself.
 */
export function groupsOf(contributions: readonly Contribution[]): Grouped[] {
  const groups: Grouped[] = []
  const passages = new Map<string, Contribution[]>()
  for (const contribution of contributions) {
    const { section, heading, passage, mergedInto } = contribution
    const standing = mergedInto && [...passages.values()].find((ones) => ones.some(({ id }) => id === mergedInto))
    const key = passage ? `${section}-${passage.block}-${passage.from}-${passage.to}` : `${section}-all`
    const together = standing || passages.get(key)
    if (together) {
      together.push(contribution)
      continue
    }
    const ones = [contribution]
    passages.set(key, ones)
    const group = groups.find(({ id }) => id === section) ?? { id: section, heading, passages: [] }
    if (!groups.includes(group)) groups.push(group)
    group.passages.push({ key, first: contribution, contributions: ones })
  }
  return groups
}

/** What can be done with a contribution: nothing with what was withdrawn, and one that is merged goes with the other. */
export function waysOf(contribution: Contribution, isDraftOpen: boolean) {
  const { isWithdrawn, mergedInto, outcome, words, takenWords, kind, passage, now, hiddenReason } = contribution
  const stands = !isWithdrawn && mergedInto === null
  const isInPlace = passage === null || now?.state === 'unchanged'
  return {
    take: stands && isDraftOpen && kind === 'suggestion' && Boolean(words) && takenWords === null && isInPlace,
    decide: stands,
    takeBack: stands && outcome !== null,
    merge: stands && outcome === null,
    part: !isWithdrawn && mergedInto !== null,
    hide: !isWithdrawn && hiddenReason === null,
    show: !isWithdrawn && hiddenReason !== null,
  }
}

/** Whether it can be merged with another: it stands itself, and its words were not withdrawn. */
export function canBeMerged({ isWithdrawn, mergedInto }: Contribution): boolean {
  return !isWithdrawn && mergedInto === null
}
