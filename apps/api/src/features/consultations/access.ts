import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** Owners and AMO ask, work through what comes, and answer; everybody else takes part. */
const runners: readonly Role[] = ['owner', 'amo']

/** @throws Problem `not-allowed` when the role may not. */
export function requireRunner(role: Role) {
  if (!runners.includes(role)) throw new Problem('not-allowed')
}
