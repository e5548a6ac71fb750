import type { Role } from '@trivselsrum/contracts/values'

/** Whoever comes to a draft: what they are in the company, and whether they were chosen to write along. */
export interface Reader {
  role: Role
  isWriter: boolean
}

/** Leaders read along; who is no leader and does not write sees the text when it is published. */
export function mayReadDrafts(reader: Reader): boolean {
  return reader.role === 'leader' || mayWrite(reader)
}

/** Owners and AMO write, and members chosen for the policy, whatever their role. */
export function mayWrite({ role, isWriter }: Reader): boolean {
  return role === 'owner' || role === 'amo' || isWriter
}
