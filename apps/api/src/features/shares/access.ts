import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** Links are for those who run what they open. */
const keepers: readonly Role[] = ['owner', 'amo']

/** @throws Problem `not-allowed` when the role may not see, make or end links. */
export function requireKeeper(role: Role) {
  if (!keepers.includes(role)) throw new Problem('not-allowed')
}
