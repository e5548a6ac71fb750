import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** Whether somebody says where people can get help; everybody of the company reads it. */
export function mayChange(role: Role): boolean {
  return role === 'owner' || role === 'amo'
}

/** @throws Problem `not-allowed` when the role may not. */
export function requireChanger(role: Role) {
  if (!mayChange(role)) throw new Problem('not-allowed')
}
