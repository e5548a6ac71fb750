import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { signIn } from '@trivselsrum/contracts/identity'
import {
  addPasskey,
  beginAuthenticatorApp,
  beginPasskey,
  confirmAuthenticatorApp,
  readPendingSignIn,
} from '@trivselsrum/contracts/second-factor'
import type { FastifyInstance } from 'fastify'
import { TOTP, URI } from 'otpauth'
import { browser, type newCompany, refusal } from './harness.ts'

type Person = Pick<Awaited<ReturnType<typeof newCompany>>, 'call' | 'email' | 'password'>
interface Clock {
  now: () => Date
}

/** Sets up an authenticator app; `code` is what it shows so many steps from now. */
export async function withApp({ call, password }: Person, clock: Clock) {
  const { address } = await call(beginAuthenticatorApp, { body: { proof: password } })
  const code = codesOf(address, clock)
  const { recoveryCodes } = await call(confirmAuthenticatorApp, { body: { code: code() } })
  return { code, recoveryCodes }
}

/** What an app that was given this address shows. */
export function codesOf(address: string, clock: Clock) {
  const app = URI.parse(address)
  if (!(app instanceof TOTP)) throw new Error('not an app of this kind')
  return (steps = 0) => app.generate({ timestamp: clock.now().getTime() + steps * 30_000 })
}

/** A browser in which the password was right, and the second factor is asked for. */
export async function halfway(app: FastifyInstance, { email, password }: Person) {
  const visitor = browser(app)
  const { code } = await refusal(visitor.call(signIn, { body: { email, password } }))
  if (code !== 'second-factor-asked') throw new Error(`asked for no second factor: ${code}`)
  return visitor
}

/** A key as a device makes it (WebAuthn, ES256, no attestation); `at` is the site that its browser shows. */
export function passkeyDevice({ at = 'http://localhost', counts = true } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const cose = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Uint8Array.from(Buffer.from(x, 'base64url'))],
    [-3, Uint8Array.from(Buffer.from(y, 'base64url'))],
  ])
  const id = randomBytes(32)
  const base = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' as const }
  let counter = 0
  const said = (type: string, challenge: string) => Buffer.from(JSON.stringify({ type, challenge, origin: at }))
  const dataOf = (flags: number, more = Buffer.alloc(0)) => {
    counter += counts ? 1 : 0
    const head = Buffer.alloc(5)
    head.writeUInt8(flags, 0)
    head.writeUInt32BE(counter, 1)
    return Buffer.concat([createHash('sha256').update(new URL(at).hostname).digest(), head, more])
  }
  return {
    /** Signs as often as told before the next use, or fewer times, as a copy would. */
    countTo: (number: number) => {
      counter = number
    },
    make: (challenge: string) => {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const key = Buffer.concat([Buffer.alloc(16), length, id, isoCBOR.encode(cose)])
      const attestation = new Map<string, string | Uint8Array | Map<string, string>>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', Uint8Array.from(dataOf(0x41, key))],
      ])
      return {
        ...base,
        response: {
          clientDataJSON: said('webauthn.create', challenge).toString('base64url'),
          attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString('base64url'),
        },
      }
    },
    use: (challenge: string) => {
      const clientData = said('webauthn.get', challenge)
      const data = dataOf(0x01)
      const signature = sign(
        'sha256',
        Buffer.concat([data, createHash('sha256').update(clientData).digest()]),
        privateKey,
      )
      return {
        ...base,
        response: {
          clientDataJSON: clientData.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      }
    },
  }
}

export type Device = ReturnType<typeof passkeyDevice>

/** Adds a device's passkey to somebody's account. */
export async function withPasskey({ call, password }: Person, device: Device, name = 'Min telefon') {
  const { challenge } = await call(beginPasskey, { body: { proof: password } })
  return call(addPasskey, { body: { name, made: device.make(challenge) } })
}

/** What the sign-in under way asks a passkey to sign. */
export async function challengeOf({ call }: Pick<Person, 'call'>): Promise<string> {
  const { pending } = await call(readPendingSignIn)
  if (!pending?.passkeys) throw new Error('no passkey is asked for')
  return pending.passkeys.challenge
}
