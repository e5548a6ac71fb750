/** How often two people have met; the same both ways. */
export type Meetings = (one: string, other: string) => number

/** Who has met whom in rounds of groups. */
export function meetingsIn(rounds: readonly (readonly (readonly string[])[])[]): Meetings {
  const met = new Map<string, Map<string, number>>()
  for (const group of rounds.flat())
    for (const one of group) {
      const theirs = met.get(one) ?? new Map<string, number>()
      met.set(one, theirs)
      for (const other of group) if (other !== one) theirs.set(other, (theirs.get(other) ?? 0) + 1)
    }
  return (one, other) => met.get(one)?.get(other) ?? 0
}

/** How many in a group meet whom they have met before. */
export function repeatsIn(group: readonly string[], meetings: Meetings): number {
  return group.flatMap((one, index) => group.slice(index + 1).filter((other) => meetings(one, other) > 0)).length
}
