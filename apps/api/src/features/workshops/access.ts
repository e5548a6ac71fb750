import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** Somebody of the company, and the department they are in now. */
export interface Reader {
  role: Role
  membershipId: string
  departmentId: string | null
}

/** Who has to do with a workshop. */
export interface Placed {
  facilitatorId: string
  createdById: string
  departmentId: string | null
  /** Whether the reader is invited, or was there. */
  isInvited: boolean
}

const all: readonly Role[] = ['owner', 'amo']

/** Whether somebody may plan workshops: leaders do for their own department. */
export function mayPlan(role: Role): boolean {
  return all.includes(role) || role === 'leader'
}

/** @throws Problem `not-allowed` when the role may not. */
export function requirePlanner(role: Role) {
  if (!mayPlan(role)) throw new Problem('not-allowed')
}

/** Whether a workshop is a leader’s own: of their department, or planned by them. */
function isOwn({ role, membershipId, departmentId }: Reader, workshop: Placed): boolean {
  if (role !== 'leader') return false
  return workshop.createdById === membershipId || (departmentId !== null && workshop.departmentId === departmentId)
}

/** Whether somebody changes the plan of a workshop, or deletes it. */
export function canPlan(reader: Reader, workshop: Placed): boolean {
  return all.includes(reader.role) || isOwn(reader, workshop)
}

/** Whether somebody adapts, leads, writes in and finishes a workshop. */
export function canHold(reader: Reader, workshop: Placed): boolean {
  return canPlan(reader, workshop) || workshop.facilitatorId === reader.membershipId
}

/** Whether somebody sees a workshop at all, with what is written in it. Lists ask the same in SQL (`visibleTo`). */
export function canRead(reader: Reader, workshop: Placed): boolean {
  return canHold(reader, workshop) || workshop.isInvited
}
