import { createHash, createHmac, hkdfSync } from 'node:crypto'

const keys = new Map<string, Uint8Array>()

/** A key of its own for each purpose (HKDF-SHA-256, RFC 5869), so that none tells anything of another. */
function keyFor(secret: string, purpose: string): Uint8Array {
  const name = JSON.stringify([secret, purpose])
  const known = keys.get(name)
  if (known) return known
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `trivselsrum ${purpose}`, 32))
  keys.set(name, key)
  return key
}

/**
 * A token that nobody can guess and that can be made again from what it stands for, so that it need not be stored to be
 * shown again: HMAC-SHA-256 of the parts, 256 bits as base64url.
 *
 * @param secret the installation's; with another one every token is another.
 * @param parts what it stands for; the boundary between two parts counts as well.
 */
export function deriveToken(secret: string, purpose: string, ...parts: string[]): string {
  return createHmac('sha256', keyFor(secret, purpose)).update(JSON.stringify(parts)).digest('base64url')
}

/** What of a token is stored: enough to know it by, nothing to make it from (SHA-256). */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
