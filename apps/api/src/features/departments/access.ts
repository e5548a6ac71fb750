import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** What may be done with departments, and who may do it. */
const allowed = {
  read: ['owner', 'amo', 'leader'],
  manage: ['owner'],
} as const satisfies Record<string, readonly Role[]>

export type DepartmentVerb = keyof typeof allowed

export function canDo(role: Role, verb: DepartmentVerb): boolean {
  return (allowed[verb] as readonly Role[]).includes(role)
}

/** @throws Problem `not-allowed` when the role may not. */
export function requireRight(role: Role, verb: DepartmentVerb) {
  if (!canDo(role, verb)) throw new Problem('not-allowed')
}
