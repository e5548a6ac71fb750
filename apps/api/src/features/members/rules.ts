import type { MemberState } from '@trivselsrum/contracts/members'
import { Problem } from '../../platform/problems.ts'

/**
 * Whether a company can do without somebody as the owner they are.
 *
 * @param owners the ids of its active owners.
 * @throws Problem `last-owner`.
 */
export function requireOwnerLeft(member: { id: string }, owners: readonly string[]) {
  if (owners.length === 1 && owners[0] === member.id) throw new Problem('last-owner')
}

/**
 * Whoever acts may have stopped being an owner while they waited for their turn.
 *
 * @throws Problem `not-allowed`.
 */
export function requireStillOwner({ membershipId }: { membershipId: string }, owners: readonly string[]) {
  if (!owners.includes(membershipId)) throw new Problem('not-allowed')
}

/** @throws Problem `member-not-active`. */
export function requireActive({ state }: { state: MemberState }) {
  if (state !== 'active') throw new Problem('member-not-active')
}

/** What somebody with the right to manage people can do with one of them now. */
export function choicesFor({ state }: { state: MemberState }, isManager: boolean) {
  return {
    change: isManager && state === 'active',
    deactivate: isManager && state === 'active',
    letIn: isManager && state === 'deactivated',
    remove: isManager && state !== 'removed',
  }
}
