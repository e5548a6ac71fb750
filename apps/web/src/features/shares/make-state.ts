import type { FormState } from '@/lib/form-state'

/** A link that was just made: all that is told once. */
export interface MadeShare {
  id: string
  token: string
  address: string
  /** The QR code of the address, as the path of a drawing and the length of its side. */
  qr: { path: string; size: number }
}

/** The form that makes a link, after it was sent. */
export interface MakeState extends FormState {
  made?: MadeShare
}
