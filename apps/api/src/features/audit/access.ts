import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** Who reads, and exports, what everybody in the company did. */
const allowed = { read: ['owner'] } as const satisfies Record<string, readonly Role[]>

export type AuditVerb = keyof typeof allowed

/** @throws Problem `not-allowed` when the role may not. */
export function requireRight(role: Role, verb: AuditVerb) {
  if (!(allowed[verb] as readonly Role[]).includes(role)) throw new Problem('not-allowed')
}
