import { Problem } from '../../platform/problems.ts'

/** The most open departments of a company: as many as a list shows at once. */
export const MOST_DEPARTMENTS = 200

/** @throws Problem `department-closed` when it takes nobody in any more. */
export function requireOpen({ closedAt }: { closedAt: Date | null }) {
  if (closedAt) throw new Problem('department-closed')
}

/** @throws Problem `too-many-departments`, `department-exists`. */
export function requireRoomFor({ open, ofThatName }: { open: number; ofThatName: number }) {
  if (ofThatName > 0) throw new Problem('department-exists')
  if (open >= MOST_DEPARTMENTS) throw new Problem('too-many-departments')
}
