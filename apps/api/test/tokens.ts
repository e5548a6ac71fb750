import { createHmac, generateKeyPairSync, sign } from 'node:crypto'

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** What an access token of the API says at this moment. */
export function claimsNow(sub: string, more: object = {}) {
  const iat = Math.floor(Date.now() / 1000)
  return { sub, sid: crypto.randomUUID(), iat, exp: iat + 600, iss: 'trivselsrum', aud: 'trivselsrum', ...more }
}

/** A token made by hand, signed with a secret by the algorithm it names. */
export function signed(claims: object, secret: string, algorithm: 'HS256' | 'HS384' | 'HS512' = 'HS256'): string {
  const text = `${encode({ alg: algorithm, typ: 'JWT' })}.${encode(claims)}`
  return `${text}.${createHmac(algorithm.replace('HS', 'sha'), secret).update(text).digest('base64url')}`
}

/** A token that says it needs no signature. */
export function unsigned(claims: object, algorithm = 'none'): string {
  return `${encode({ alg: algorithm, typ: 'JWT' })}.${encode(claims)}.`
}

/** A token signed with a private key of somebody's own. */
export function signedByKey(claims: object): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const text = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`
}
