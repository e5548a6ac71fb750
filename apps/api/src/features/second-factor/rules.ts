import { Secret, TOTP } from 'otpauth'

/** How long a code of an authenticator app is shown, in seconds; every app takes it for granted, like the six digits. */
const STEP = 30

/** How long a set-up may take, in milliseconds. */
export const SET_UP_LASTS = 15 * 60 * 1000

export const MOST_PASSKEYS = 10

/** The app's half of a secret: as an address for its camera. SHA-1 is what apps know; as an HMAC it is sound. */
export function appOf(secret: Uint8Array<ArrayBuffer>, email: string): TOTP {
  const { buffer } = Uint8Array.from(secret)
  return new TOTP({ issuer: 'Trivselsrum', label: email, secret: new Secret({ buffer }), period: STEP, digits: 6 })
}

/**
 * The step of a code that the app shows at a moment or in the step before or after it, since clocks differ; `undefined`
 * for any other code (RFC 6238, 5.2).
 */
export function stepOf(app: TOTP, code: string, now: Date): number | undefined {
  const delta = app.validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / STEP) + delta
}

/** `ABCD EFGH …`: in groups, for whoever types it. */
export function inGroups(text: string): string {
  return text.replace(/.{4}(?=.)/g, '$& ')
}

// Crockford's letters: none that is taken for another.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE = 16

/** A recovery code of sixteen letters out of as many random bytes: 80 bits, too many to try even with the hashes at hand. */
export function recoveryCodeOf(random: Uint8Array): string {
  return [...random.subarray(0, CODE)].map((byte) => letters[byte % letters.length]).join('')
}

/** What somebody typed: a code of the app, a recovery code, or neither. Spaces, dashes and mistaken letters are put right. */
export function readCode(typed: string): { kind: 'app' | 'recovery'; code: string } | undefined {
  const text = typed.replace(/[\s-]/g, '').toUpperCase()
  if (/^\d{6}$/.test(text)) return { kind: 'app', code: text }
  const code = text.replaceAll('O', '0').replace(/[IL]/g, '1')
  return code.length === CODE && [...code].every((letter) => letters.includes(letter))
    ? { kind: 'recovery', code }
    : undefined
}
