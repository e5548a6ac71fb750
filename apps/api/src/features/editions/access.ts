import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** Owners and AMO adopt and publish, begin anew, and are told how many have read what was published. */
const runners: readonly Role[] = ['owner', 'amo']

export function mayRun(role: Role): boolean {
  return runners.includes(role)
}

/** @throws Problem `not-allowed` when the role may not. */
export function requireRunner(role: Role) {
  if (!mayRun(role)) throw new Problem('not-allowed')
}

/** Everybody reads what was published; those who read drafts also what was adopted and not published yet. */
export function mayRead({ role, isWriter }: { role: Role; isWriter: boolean }, isPublished: boolean): boolean {
  return isPublished || isWriter || role !== 'member'
}
