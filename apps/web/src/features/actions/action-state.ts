import type { OriginNamed } from '@trivselsrum/contracts/actions'
import type { FormState } from '@/lib/form-state'
import type { ActionPart, ActionValues } from './action-values'
import type { Those } from './choice'

/** What somebody had before them when they began to write. */
export interface Seen {
  version: number
  values: ActionValues
}

/** The form that makes or changes an action, after it was sent. */
export interface ActionState extends FormState {
  /** What stands there now that somebody else has changed it; what is sent next is meant to follow it. */
  seen?: Seen
  /** What both have changed, each in their own way. */
  clashes?: ActionPart[]
  /** What only the other has changed, and is in the form by now. */
  taken?: ActionPart[]
  /** Those whom the other has put into it. */
  named?: Those
  /** Deleted meanwhile, with where it came from: sent again, it becomes a new one. */
  gone?: { origin: OriginNamed }
}

export const unsent: ActionState = { fields: {}, values: {} }
