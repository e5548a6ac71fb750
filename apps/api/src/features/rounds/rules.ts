import type { RoundMode, RoundState } from '@trivselsrum/contracts/rounds'
import { addQuarters, type Quarter, quartersBetween } from '@trivselsrum/toolkit/quarter'
import type { Thresholds } from '@trivselsrum/toolkit/scoring/release'
import { Problem } from '../../platform/problems.ts'

/** How many quarters back a round may lie: ten years. */
const QUARTERS_BACK = 40

/** The joint sheet's respondent; each sheet of a named round has its member's id instead. */
export const JOINT = 'joint'

/** How long after a reminder the next one may be sent, in milliseconds: not twice in a working day. */
const REMINDER_REST = 20 * 60 * 60 * 1000

/** The quarters a round could be opened in if none had one, the current first. */
export function openableQuarters(current: Quarter): Quarter[] {
  return quartersBetween(addQuarters(current, 1 - QUARTERS_BACK), current).reverse()
}

/** @throws Problem `quarter-not-begun` or `quarter-too-old`. */
export function requireOpenable(quarter: Quarter, current: Quarter) {
  if (quarter > current) throw new Problem('quarter-not-begun')
  if (!openableQuarters(current).includes(quarter)) throw new Problem('quarter-too-old')
}

/** Whose sheet somebody fills in: the group's, or in a named round their own. */
export function respondentIn(mode: RoundMode, membershipId: string): string {
  return mode === 'joint' ? JOINT : membershipId
}

/**
 * That a round opened so can be closed one day with its promise kept.
 *
 * @param asked how many are asked by name; `headcount` is how many work there, as far as the company has said.
 * @throws Problem `joint-asks-nobody`, `nobody-asked`, `too-few-to-be-anonymous`.
 */
export function requirePromiseKept(
  { mode, hasLinks, thresholds }: { mode: RoundMode; hasLinks: boolean; thresholds: Thresholds },
  { asked, headcount }: { asked: number; headcount: number | null },
) {
  if (mode === 'joint' && (asked > 0 || hasLinks)) throw new Problem('joint-asks-nobody')
  if (mode === 'joint') return
  if (asked === 0 && !(mode === 'anonymous' && hasLinks)) throw new Problem('nobody-asked')
  if (mode === 'named') return
  const reach = hasLinks ? Math.max(asked, headcount ?? Number.POSITIVE_INFINITY) : asked
  if (reach < thresholds.means) throw new Problem('too-few-to-be-anonymous')
}

/** How many sheets closing needs: one, and in an anonymous round as many as its promise says. */
export function sheetsToClose(mode: RoundMode, { means }: Thresholds): number {
  return mode === 'anonymous' ? means : 1
}

/** @throws Problem `reminded-already`. */
export function requireRested(remindedAt: Date | null, now: Date) {
  if (remindedAt && now.getTime() - remindedAt.getTime() < REMINDER_REST) throw new Problem('reminded-already')
}

/** @throws Problem `round-closed` when the round takes no more answers. */
export function requireOpen({ state }: { state: RoundState }) {
  if (state !== 'open') throw new Problem('round-closed')
}
