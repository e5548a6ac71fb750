import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** Somebody of the company, and whether they were chosen to write along on the policy at hand. */
export interface Reader {
  role: Role
  isWriter: boolean
}

/** Owners and AMO run policies: form, writers, consultation, decisions, adoption, publication. */
const runners: readonly Role[] = ['owner', 'amo']

/** Leaders follow every draft; they write on those that they were chosen for, as members do. */
const followers: readonly Role[] = [...runners, 'leader']

export function mayRun(role: Role): boolean {
  return runners.includes(role)
}

/** @throws Problem `not-allowed` when the role may not. */
export function requireRunner(role: Role) {
  if (!mayRun(role)) throw new Problem('not-allowed')
}

/** Notes, drafts and versions, also live. */
export function mayReadDrafts({ role, isWriter }: Reader): boolean {
  return isWriter || followers.includes(role)
}

export function requireDraftReader(reader: Reader) {
  if (!mayReadDrafts(reader)) throw new Problem('not-allowed')
}

/** Notes and the draft, and what its fill-in places say. */
export function mayWrite({ role, isWriter }: Reader): boolean {
  return isWriter || mayRun(role)
}

/** @throws Problem `not-allowed` when the reader may not. */
export function requireWriter(reader: Reader) {
  if (!mayWrite(reader)) throw new Problem('not-allowed')
}

/** How far a policy has come, as its choices depend on it. */
export interface Progress {
  isRetired: boolean
  hasDraft: boolean
  /** Whether an edition was ever adopted. */
  isAdopted: boolean
}

/** What a reader may do with a policy now. Whoever may write still finds the draft to be read only once it is retired. */
export function choicesFor(reader: Reader, { isRetired, hasDraft, isAdopted }: Progress) {
  const runs = mayRun(reader.role)
  return {
    readDraft: mayReadDrafts(reader),
    write: mayWrite(reader) && !isRetired,
    run: runs && !isRetired,
    remove: runs && !isAdopted,
    retire: runs && isAdopted && !isRetired,
    beginEdition: runs && isAdopted && !isRetired && !hasDraft,
  }
}
