import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** What may be done with the company itself, and who may do it: its facts, thresholds and rules are its owners'. */
const allowed = {
  manage: ['owner'],
  'require second factor': ['owner'],
} as const satisfies Record<string, readonly Role[]>

export type CompanyVerb = keyof typeof allowed

export function canDo(role: Role, verb: CompanyVerb): boolean {
  return (allowed[verb] as readonly Role[]).includes(role)
}

/** @throws Problem `not-allowed` when the role may not. */
export function requireRight(role: Role, verb: CompanyVerb) {
  if (!canDo(role, verb)) throw new Problem('not-allowed')
}
