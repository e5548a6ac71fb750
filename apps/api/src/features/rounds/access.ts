import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** What may be done with rounds, and who may do it. The joint sheet is filled in by those who run the round. */
const allowed = {
  open: ['owner', 'amo'],
  answer: ['owner', 'amo'],
  close: ['owner', 'amo'],
  void: ['owner', 'amo'],
  'read results': ['owner', 'amo', 'leader'],
} as const satisfies Record<string, readonly Role[]>

export type RoundVerb = keyof typeof allowed

export function canDo(role: Role, verb: RoundVerb): boolean {
  return (allowed[verb] as readonly Role[]).includes(role)
}

/** @throws Problem `not-allowed` when the role may not. */
export function requireRight(role: Role, verb: RoundVerb) {
  if (!canDo(role, verb)) throw new Problem('not-allowed')
}
