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

/** AES-256-GCM under a key derived (HKDF, SHA-256) from the configuration's secret. Layout: version, nonce, tag, text. */
export function sealer(secret: string): Sealer {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'trivselsrum sealing 1', 32))
  return {
    seal: (plain, place) => {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(dataOf(place))
      const text = Buffer.concat([cipher.update(plain), cipher.final()])
      return new Uint8Array(Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), text]))
    },
    open: (sealed, place) => {
      if (sealed[0] !== VERSION || sealed.length < 1 + NONCE + TAG) throw new Error('not a sealed value')
      const [nonce, rest] = [sealed.subarray(1, 1 + NONCE), sealed.subarray(1 + NONCE)]
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
      decipher.setAAD(dataOf(place)).setAuthTag(rest.subarray(0, TAG))
      return new Uint8Array(Buffer.concat([decipher.update(rest.subarray(TAG)), decipher.final()]))
    },
  }
}

function dataOf({ userId, column }: Place): Buffer {
  return Buffer.from(`${column} ${userId}`)
}
