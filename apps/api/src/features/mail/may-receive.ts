import type { MailKind } from './letters.ts'

/** What is sent to an address before anybody has shown that they read it: what proves it, and what asks them in. */
const beforeProof: readonly MailKind[] = [
  'prove-address',
  'reset-password',
  'password-changed',
  'invitation',
  'account-deleted',
]

/** Whether somebody is sent a mail of this kind: until their address is proven, it may be somebody else's. */
export function mayReceive({ emailProvenAt }: { emailProvenAt: Date | null }, kind: MailKind): boolean {
  return emailProvenAt !== null || beforeProof.includes(kind)
}

/** Whether mail goes out to others in somebody's name: not while that somebody may be anybody. */
export function maySend({ emailProvenAt }: { emailProvenAt: Date | null }): boolean {
  return emailProvenAt !== null
}
