import type { RoundMode } from '@trivselsrum/contracts/rounds'
import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** What may be done with rounds, and who may do it. The joint sheet is filled in by those who run the round. */
const allowed = {
  open: ['owner', 'amo'],
  'answer for all': ['owner', 'amo'],
  invite: ['owner', 'amo'],
  close: ['owner', 'amo'],
  void: ['owner', 'amo'],
  'read results': ['owner', 'amo', 'leader'],
  'read sheets': ['owner', 'amo'],
} as const satisfies Record<string, readonly Role[]>

export type RoundVerb = keyof typeof allowed

export function canDo(role: Role, verb: RoundVerb): boolean {
  return (allowed[verb] as readonly Role[]).includes(role)
}

/** @throws Problem `not-allowed` when the role may not. */
export function requireRight(role: Role, verb: RoundVerb) {
  if (!canDo(role, verb)) throw new Problem('not-allowed')
}

/** A closed round and how its reader stands to it. */
interface Reading {
  role: Role
  mode: RoundMode
  isParticipant: boolean
}

/** The result is for those who run the work; who answered by name was promised to see what came of it. */
export function canReadResult({ role, mode, isParticipant }: Reading): boolean {
  return canDo(role, 'read results') || (mode === 'named' && isParticipant)
}

/** Who answered what: nobody in any mode but the named, and there those who run it and those who took part. */
export function canReadSheets({ role, mode, isParticipant }: Reading): boolean {
  return mode === 'named' && (canDo(role, 'read sheets') || isParticipant)
}
