import type { Day } from '@trivselsrum/toolkit/day'
import type { Quarter } from '@trivselsrum/toolkit/quarter'

/** Of an action a letter says what it is called and by when, and never more: mail lies open on its way. */
export interface RemindedAction {
  id: string
  title: string
  day: Day
}

/** Of a text its title, and the day it is about. */
export interface RemindedText {
  policy: string
  title: string
  day: Day
}

/** What one kind of reminder has to say in somebody's letter. */
export type Passage =
  /** The first twenty, and how many there are beside them. */
  | { kind: 'deadline-soon' | 'deadline-reached' | 'follow-up'; actions: RemindedAction[]; more: number }
  | { kind: 'policy-review' | 'policy-unread'; texts: RemindedText[]; more: number }
  | { kind: 'workshop-soon'; workshops: { id: string; title: string; startsAt: Date }[]; more: number }
  | { kind: 'workshop-follow-up'; workshops: { id: string; title: string; day: Day }[]; more: number }
  | { kind: 'overdue'; count: number }
  | { kind: 'quarter-without-round'; quarter: Quarter }
