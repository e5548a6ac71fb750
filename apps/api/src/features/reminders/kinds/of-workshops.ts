/** How many workshops a letter names. */
const NAMED = 20

/** The first twenty workshops, and how many there are beside them; nothing of none. */
export function firstOf<W extends { id: string }>(found: W[]) {
  if (found.length === 0) return undefined
  return {
    subjects: found.map(({ id }) => id),
    named: { workshops: found.slice(0, NAMED), more: Math.max(found.length - NAMED, 0) },
  }
}
