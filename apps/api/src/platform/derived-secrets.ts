import { createHash, createHmac, hkdfSync } from 'node:crypto'

/** What a secret is for: one made for one purpose opens nothing else. */
export interface Occasion {
  purpose: string
  /** The id of what it opens. */
  id: string
  /** Raised to make the earlier ones worthless, where the thing keeps its id. */
  generation?: number
}

export type DerivedSecrets = ReturnType<typeof derivedSecrets>

/**
 * Secrets that are sent to people and lie nowhere: they are computed from the configured secret whenever a mail is
 * written, so that a mail written again says the same. What is kept in the database is the hash of a token.
 */
export function derivedSecrets(secret: string) {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'trivselsrum derived secrets', 32))
  const derive = (form: string, { purpose, id, generation = 0 }: Occasion) =>
    createHmac('sha256', key)
      .update(JSON.stringify([form, purpose, id, generation]))
      .digest()
  return {
    /** 256 bits as 43 characters that may stand in an address. */
    token: (occasion: Occasion): string => derive('token', occasion).toString('base64url'),
    /**
     * Six digits, to be typed. A million of them are soon tried: whatever takes one counts wrong tries. No hash of it is
     * kept, since a hash of six digits hides nothing; it is derived again and compared.
     */
    code: (occasion: Occasion): string =>
      String(derive('code', occasion).readUIntBE(0, 6) % 1_000_000).padStart(6, '0'),
  }
}

/** What is kept of a token. */
export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest())
}
