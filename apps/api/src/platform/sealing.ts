import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts what must be read again, so that the database alone gives nothing away. */
export interface Sealer {
  /** @param place whose it is and where it lies; what is moved elsewhere no longer opens. */
  seal: (plain: Uint8Array, place: Place) => Uint8Array<ArrayBuffer>
  /** @throws Error when it was sealed for another place, with another secret, or has been changed since. */
  open: (sealed: Uint8Array, place: Place) => Uint8Array<ArrayBuffer>
}

interface Place {
  userId: string
  /** Table and column. */
  column: `${string}.${string}`
}

/** What a sealed value begins with, so that another way of sealing can stand beside this one. */
const VERSION = 1
const NONCE = 12
const TAG = 16

/** Seals under a key derived (HKDF, SHA-256) from the configuration's secret. */
export function sealer(secret: string): Sealer {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'trivselsrum sealing 1', 32))
  return {
    seal: (plain, place) => sealUnder(key, plain, dataOf(place)),
    open: (sealed, place) => openUnder(key, sealed, dataOf(place)),
  }
}

/**
 * AES-256-GCM under a key of 32 bytes. Layout: version, nonce, tag, text.
 *
 * @param place what it opens for and is not in it: the same must be said to open it.
 */
export function sealUnder(key: Uint8Array, plain: Uint8Array, place: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return new Uint8Array(Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), text]))
}

/** @throws Error when it was sealed for another place, under another key, or has been changed since. */
export function openUnder(key: Uint8Array, sealed: Uint8Array, place: string): Uint8Array<ArrayBuffer> {
  if (sealed[0] !== VERSION || sealed.length < 1 + NONCE + TAG) throw new Error('not a sealed value')
  const [nonce, rest] = [sealed.subarray(1, 1 + NONCE), sealed.subarray(1 + NONCE)]
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  decipher.setAAD(Buffer.from(place)).setAuthTag(rest.subarray(0, TAG))
  return new Uint8Array(Buffer.concat([decipher.update(rest.subarray(TAG)), decipher.final()]))
}

function dataOf({ userId, column }: Place): string {
  return `${column} ${userId}`
}
