import { createHash, randomBytes } from 'node:crypto'

/** A new token of a calendar's address: 192 random bits. */
export function newToken(): string {
  return randomBytes(24).toString('base64url')
}

/** What a token is kept under. */
export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(`calendar:${token}`).digest())
}
