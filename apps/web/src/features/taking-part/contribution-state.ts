import type { FormState } from '@/lib/form-state'

/** A contribution after it was sent and refused. */
export interface ContributionState extends FormState {
  /** What to do so that it can be sent after all. */
  way?: string
  /** Nothing can be sent any more; what was typed is there to be copied. */
  isOver: boolean
  /** Something in it looks like the number or address of a person. */
  asksWhetherSure: boolean
  /** The passage it was about cannot be found. */
  isPassageLost: boolean
}

export const notSent: ContributionState = {
  fields: {},
  values: {},
  isOver: false,
  asksWhetherSure: false,
  isPassageLost: false,
}
