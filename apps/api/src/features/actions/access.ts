import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** What may be done with actions by role: to change is meant of those that somebody may read. */
const allowed = {
  make: ['owner', 'amo', 'leader'],
  'read all': ['owner', 'amo'],
  change: ['owner', 'amo', 'leader'],
  remove: ['owner', 'amo'],
} as const satisfies Record<string, readonly Role[]>

export type ActionVerb = keyof typeof allowed

export function canDo(role: Role, verb: ActionVerb): boolean {
  return (allowed[verb] as readonly Role[]).includes(role)
}

/** @throws Problem `not-allowed` when the role may not. */
export function requireRight(role: Role, verb: ActionVerb) {
  if (!canDo(role, verb)) throw new Problem('not-allowed')
}

/** Somebody of the company, and the department they are in now. */
export interface Reader {
  role: Role
  membershipId: string
  departmentId: string | null
}

/** Who has to do with an action. */
export interface Placed {
  responsibleId: string | null
  participantIds: readonly string[]
  departmentId: string | null
  createdById: string
}

/**
 * Whether somebody sees an action: everybody those they are responsible for or take part in, a leader those of their
 * department and those they have made as well, owner and AMO all. Lists ask the same in SQL (`visibleTo`).
 */
export function canRead({ role, membershipId, departmentId }: Reader, action: Placed): boolean {
  if (canDo(role, 'read all')) return true
  if (action.responsibleId === membershipId || action.participantIds.includes(membershipId)) return true
  if (role !== 'leader') return false
  return action.createdById === membershipId || (departmentId !== null && action.departmentId === departmentId)
}

/** What somebody may do with an action that they see: its status and its notes are for all who see it. */
export function choicesFor(role: Role) {
  return { change: canDo(role, 'change'), changeStatus: true, remove: canDo(role, 'remove') }
}
