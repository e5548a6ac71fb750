import type { Action } from '@trivselsrum/contracts/actions'
import type { Language } from '@trivselsrum/contracts/values'
import type { Day } from '@trivselsrum/toolkit/day'
import type { Quarter } from '@trivselsrum/toolkit/quarter'

type FromAction =
  | 'title'
  | 'problem'
  | 'level'
  | 'status'
  | 'dropReason'
  | 'responsible'
  | 'deadline'
  | 'isOverdue'
  | 'measure'
  | 'followUpOn'
  | 'createdBy'

/** An action as documents show it; moments are days in Denmark, ids are left out. */
export interface PlanLine extends Pick<Action, FromAction> {
  statusSince: Day
  department: string | null
  participants: { name: string; isActive: boolean }[]
  /** The round and the words of the statement it came from, the yearly discussion, a policy’s section, or a workshop; null from scratch. */
  origin: { quarter: Quarter; statement: string } | { year: number } | { section: string } | { workshop: string } | null
  notes: number
  newestNote: { on: Day; by: string; text: string } | null
  createdOn: Day
}

/** A plan to be written, with all that its documents say beside it; plain values, which a thread can be given. */
export interface PlanDocument {
  language: Language
  company: string
  on: Day
  /** What it was narrowed down to, in words; empty where nothing was chosen. */
  chosen: string[]
  /** Whether the reader is shown all of the plan, or the part that is theirs. */
  isWhole: boolean
  lines: PlanLine[]
}
