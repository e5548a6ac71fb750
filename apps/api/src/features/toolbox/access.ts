import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** Owners and AMO say what the company has of its own in a tool: every workshop from then on begins with it. */
export function mayAdapt(role: Role): boolean {
  return role === 'owner' || role === 'amo'
}

/** @throws Problem `not-allowed` when the role may not. */
export function requireAdapter(role: Role) {
  if (!mayAdapt(role)) throw new Problem('not-allowed')
}
