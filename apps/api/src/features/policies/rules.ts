import { PolicyBox, type PolicyNote, type PolicyStage } from '@trivselsrum/contracts/policies'
import { Problem } from '../../platform/problems.ts'
import type { Progress } from './access.ts'

/** How many policies a company can have. */
const MOST_POLICIES = 100

/** @throws Problem `too-many-policies`. */
export function requireRoom(count: number) {
  if (count >= MOST_POLICIES) throw new Problem('too-many-policies')
}

/** How far a policy has come, as far as its reader sees it. */
export function stageOf({
  isRetired,
  hasDraft,
  isAdopted,
  isInConsultation,
}: Progress & { isInConsultation: boolean }): PolicyStage {
  if (isRetired) return 'retired'
  if (isInConsultation) return 'consultation'
  if (hasDraft) return 'draft'
  return isAdopted ? 'adopted' : 'talk'
}

/** Every box in its settled order; one that was never saved is empty, in version 0. */
export function allNotes(saved: readonly PolicyNote[]): PolicyNote[] {
  return PolicyBox.options.map(
    (box) => saved.find((note) => note.box === box) ?? { box, text: '', version: 0, savedBy: null, savedAt: null },
  )
}
