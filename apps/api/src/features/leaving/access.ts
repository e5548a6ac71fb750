import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** What may be done with a company as a whole, and who may do it. */
const allowed = {
  export: ['owner'],
  delete: ['owner'],
} as const satisfies Record<string, readonly Role[]>

export type LeavingVerb = keyof typeof allowed

/** @throws Problem `not-allowed` when the role may not. */
export function requireRight(role: Role, verb: LeavingVerb) {
  if (!(allowed[verb] as readonly Role[]).includes(role)) throw new Problem('not-allowed')
}
