import type { FormState } from '@/lib/form-state'

/** The form that makes a calendar's address, after it was sent: the address is told once. */
export interface MakeState extends FormState {
  made?: { id: string; address: string }
}
