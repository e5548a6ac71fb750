import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/**
 * What may be done with the people of a company, and who may do it. A leader reads of their own department; who else
 * works where, and who was deactivated or removed, is the owners' business (and, as far as they are active, the AMO's).
 */
const allowed = {
  read: ['owner', 'amo', 'leader'],
  'read all': ['owner', 'amo'],
  manage: ['owner'],
} as const satisfies Record<string, readonly Role[]>

export type MemberVerb = keyof typeof allowed

export function canDo(role: Role, verb: MemberVerb): boolean {
  return (allowed[verb] as readonly Role[]).includes(role)
}

/** @throws Problem `not-allowed` when the role may not. */
export function requireRight(role: Role, verb: MemberVerb) {
  if (!canDo(role, verb)) throw new Problem('not-allowed')
}
