import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** Who invites, sees what waits, renews and revokes: whoever may make an owner by a list must be one. */
const allowed = { manage: ['owner'] } as const satisfies Record<string, readonly Role[]>

export type InvitationVerb = keyof typeof allowed

/** @throws Problem `not-allowed` when the role may not. */
export function requireRight(role: Role, verb: InvitationVerb) {
  if (!(allowed[verb] as readonly Role[]).includes(role)) throw new Problem('not-allowed')
}
