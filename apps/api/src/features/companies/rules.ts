import { Problem } from '../../platform/problems.ts'

/** The names of the facts that two versions differ in. */
export function changedFacts<F extends object>(before: F, after: F): (keyof F & string)[] {
  return (Object.keys(after) as (keyof F & string)[]).filter((name) => before[name] !== after[name])
}

/**
 * Distributions and texts say more of each than means do, and may never be shown earlier.
 *
 * @throws Problem `details-below-means`.
 */
export function requireInOrder({ meansFrom, detailsFrom }: { meansFrom: number; detailsFrom: number }) {
  if (detailsFrom < meansFrom) throw new Problem('details-below-means')
}
