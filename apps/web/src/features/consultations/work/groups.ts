import type { Contribution } from '@trivselsrum/contracts/consultations'

export interface Grouped {
  id: string
  heading: string
  passages: { key: string; first: Contribution; contributions: Contribution[] }[]
}

/** Contributions as they come, by section and passage in the order of the text, each section and passage named once. */
export function groupsOf(contributions: readonly Contribution[]): Grouped[] {
  const groups: Grouped[] = []
  for (const contribution of contributions) {
    const { section, heading, passage } = contribution
    const before = groups.at(-1)
    const group: Grouped = before?.id === section ? before : { id: section, heading, passages: [] }
    if (group !== before) groups.push(group)
    const key = passage ? `${section}-${passage.block}-${passage.from}-${passage.to}` : `${section}-all`
    const last = group.passages.at(-1)
    if (last?.key === key) last.contributions.push(contribution)
    else group.passages.push({ key, first: contribution, contributions: [contribution] })
  }
  return groups
}

/** What can be done with a contribution: nothing with what was withdrawn, and one that is merged goes with the other. */
export function waysOf(contribution: Contribution, isDraftOpen: boolean) {
  const { isWithdrawn, mergedInto, outcome, words, kind, passage, now, hiddenReason } = contribution
  const stands = !isWithdrawn && mergedInto === null
  const isInPlace = passage === null || now?.state === 'unchanged'
  return {
    take: stands && isDraftOpen && kind === 'suggestion' && Boolean(words) && isInPlace,
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
