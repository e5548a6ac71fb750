import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/**
 * Whether somebody may begin talks: whoever holds them. Those that there are stay their author's, to read, change and
 * delete, whatever their role is by now; to everybody else they are not there.
 */
export function mayBegin(role: Role): boolean {
  return role !== 'member'
}

/** @throws Problem `not-allowed` when the role may not. */
export function requireBeginner(role: Role) {
  if (!mayBegin(role)) throw new Problem('not-allowed')
}
