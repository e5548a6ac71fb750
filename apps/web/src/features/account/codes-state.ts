import type { PasskeyMaking } from '@trivselsrum/contracts/second-factor'
import type { FormState } from '@/lib/form-state'

/** A form's state that may hold recovery codes: this answer is the only place they ever stand. */
export interface CodesState extends FormState {
  codes?: string[]
}

/** What the browser is to make a passkey from, and what it will be called. */
export interface MakingState extends FormState {
  making?: PasskeyMaking
}

export const noCodes: CodesState = { fields: {}, values: {} }
export const notMaking: MakingState = { fields: {}, values: {} }
