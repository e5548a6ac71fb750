import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { readAnonymity } from '@trivselsrum/contracts/rounds'

/**
 * Whether nobody there could be unknown among the others, however many are asked: not even links reach enough. Where the
 * company has not said how many they are, they may be enough.
 */
export function areTooFew({ thresholds, members, headcount }: Reply<typeof readAnonymity>): boolean {
  return members < thresholds.means && headcount !== null && headcount < thresholds.means
}
