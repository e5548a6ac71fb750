import type { RoundState } from '@trivselsrum/contracts/rounds'
import { addQuarters, type Quarter, quartersBetween } from '@trivselsrum/toolkit/quarter'
import { Problem } from '../../platform/problems.ts'

/** How many quarters back a round may lie: ten years. */
const QUARTERS_BACK = 40

/** The joint sheet's respondent; each sheet of a named round has its member's id instead. */
export const JOINT = 'joint'

/** The quarters a round could be opened in if none had one, the current first. */
export function openableQuarters(current: Quarter): Quarter[] {
  return quartersBetween(addQuarters(current, 1 - QUARTERS_BACK), current).reverse()
}

/** @throws Problem `quarter-not-begun` or `quarter-too-old`. */
export function requireOpenable(quarter: Quarter, current: Quarter) {
  if (quarter > current) throw new Problem('quarter-not-begun')
  if (!openableQuarters(current).includes(quarter)) throw new Problem('quarter-too-old')
}

/** @throws Problem `round-closed` when the round takes no more answers. */
export function requireOpen({ state }: { state: RoundState }) {
  if (state !== 'open') throw new Problem('round-closed')
}
