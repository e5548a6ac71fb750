import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Me } from './identity.ts'
import { InCompany, isoDate, line } from './values.ts'

const signedIn = ['not-signed-in', 'session-ended'] as const

/** A password, or a code of the authenticator app: shown again before anything about the second factor changes. */
const proof = z.string().min(1).max(200)
const proven = [...signedIn, 'wrong-proof', 'too-many-attempts'] as const

/** A code as somebody types it, with or without the spaces it is shown with. */
const code = z.string().trim().min(1).max(40)

const Passkey = z
  .object({ id: z.uuid(), name: z.string(), createdAt: isoDate, usedAt: isoDate.nullable() })
  .meta({ id: 'Passkey' })

/** Shown this once; only their hashes are kept. */
const RecoveryCodes = z.array(z.string()).meta({ id: 'RecoveryCodes' })

export const SecondFactor = z
  .object({
    app: z.object({ since: isoDate }).nullable(),
    passkeys: z.array(Passkey),
    recoveryCodesLeft: z.number().int(),
    /** The names of your companies that ask for one. */
    requiredBy: z.array(z.string()),
  })
  .meta({ id: 'SecondFactor' })
export type SecondFactor = z.output<typeof SecondFactor>

export const readSecondFactor = endpoint({
  method: 'GET',
  path: '/me/second-factor',
  summary: 'What you show beside your password when you sign in',
  response: SecondFactor,
  problems: [...signedIn],
})

/** What an authenticator app is given: the same secret, to be typed and to be photographed. */
export const AuthenticatorSetUp = z
  .object({ secret: z.string(), address: z.string() })
  .meta({ id: 'AuthenticatorSetUp' })

export const beginAuthenticatorApp = endpoint({
  method: 'POST',
  path: '/me/authenticator-app',
  summary: 'Begin to set up an authenticator app; the one there is goes on counting until the new one is confirmed',
  body: z.strictObject({ proof }),
  response: AuthenticatorSetUp,
  status: 201,
  problems: [...proven],
})

export const readAuthenticatorSetUp = endpoint({
  method: 'GET',
  path: '/me/authenticator-app/set-up',
  summary: 'The set-up under way, for a quarter of an hour',
  response: z.object({ setUp: AuthenticatorSetUp.nullable() }),
  problems: [...signedIn],
})

export const confirmAuthenticatorApp = endpoint({
  method: 'POST',
  path: '/me/authenticator-app/confirmation',
  summary: 'Show a first code: the app counts from now on, and every other device is signed out',
  body: z.strictObject({ code }),
  response: z.object({ recoveryCodes: RecoveryCodes }),
  problems: [...signedIn, 'wrong-code', 'set-up-expired', 'too-many-attempts'],
})

export const removeAuthenticatorApp = endpoint({
  method: 'POST',
  path: '/me/authenticator-app/removal',
  summary: 'Go on without the authenticator app',
  body: z.strictObject({ proof }),
  response: z.void(),
  status: 204,
  problems: [...proven, 'not-found', 'second-factor-required'],
})

export const renewRecoveryCodes = endpoint({
  method: 'POST',
  path: '/me/recovery-codes',
  summary: 'Make ten new recovery codes; those of before no longer count',
  body: z.strictObject({ proof }),
  response: z.object({ recoveryCodes: RecoveryCodes }),
  status: 201,
  problems: [...proven, 'second-factor-off'],
})

const base64url = (longest: number) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .min(1)
    .max(longest)

const KnownKey = z.object({ id: z.string(), type: z.literal('public-key') })

/** WebAuthn's options for making a key, as the browser's own function takes them. */
export const PasskeyMaking = z
  .object({
    challenge: z.string(),
    rp: z.object({ id: z.string(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.object({ alg: z.number().int(), type: z.literal('public-key') })),
    timeout: z.number().int(),
    attestation: z.literal('none'),
    excludeCredentials: z.array(KnownKey),
    authenticatorSelection: z.object({
      residentKey: z.literal('discouraged'),
      requireResidentKey: z.literal(false),
      userVerification: z.literal('preferred'),
    }),
  })
  .meta({ id: 'PasskeyMaking' })
export type PasskeyMaking = z.output<typeof PasskeyMaking>

/** WebAuthn's options for using a key. */
export const PasskeyAsking = z
  .object({
    challenge: z.string(),
    rpId: z.string(),
    allowCredentials: z.array(KnownKey),
    timeout: z.number().int(),
    userVerification: z.literal('preferred'),
  })
  .meta({ id: 'PasskeyAsking' })
export type PasskeyAsking = z.output<typeof PasskeyAsking>

/** What the browser brings back when a key was made; whatever else it says is left out. */
const MadePasskey = z
  .object({
    id: base64url(1400),
    rawId: base64url(1400),
    type: z.literal('public-key'),
    response: z.object({ clientDataJSON: base64url(8000), attestationObject: base64url(16_000) }),
  })
  .meta({ id: 'MadePasskey' })

/** What the browser brings back when a key was used. */
const UsedPasskey = z
  .object({
    id: base64url(1400),
    rawId: base64url(1400),
    type: z.literal('public-key'),
    response: z.object({
      clientDataJSON: base64url(8000),
      authenticatorData: base64url(8000),
      signature: base64url(4000),
    }),
  })
  .meta({ id: 'UsedPasskey' })

export const beginPasskey = endpoint({
  method: 'POST',
  path: '/me/passkeys/challenge',
  summary: 'Begin to add a passkey',
  body: z.strictObject({ proof }),
  response: PasskeyMaking,
  status: 201,
  problems: [...proven, 'too-many-passkeys'],
})

export const addPasskey = endpoint({
  method: 'POST',
  path: '/me/passkeys',
  summary: 'Add the passkey that was made; with the first second factor every other device is signed out',
  body: z.strictObject({ name: line(60), made: MadePasskey }),
  response: z.object({
    /** Made with the first second factor; none where there are some already. */
    recoveryCodes: RecoveryCodes,
  }),
  status: 201,
  problems: [...signedIn, 'wrong-passkey', 'passkey-known', 'too-many-passkeys'],
})

export const removePasskey = endpoint({
  method: 'POST',
  path: '/me/passkeys/:passkey/removal',
  summary: 'Go on without a passkey',
  params: z.object({ passkey: z.uuid() }),
  body: z.strictObject({ proof }),
  response: z.void(),
  status: 204,
  problems: [...proven, 'not-found', 'second-factor-required'],
})

export const readPendingSignIn = endpoint({
  method: 'GET',
  path: '/session/second-factor',
  summary: 'What the sign-in under way on this device can be finished with',
  response: z.object({
    /** Null where none is under way. */
    pending: z.object({ hasApp: z.boolean(), passkeys: PasskeyAsking.nullable() }).nullable(),
  }),
})

export const finishSignIn = endpoint({
  method: 'POST',
  path: '/session/second-factor',
  summary: 'Finish signing in with a code of the app or a recovery code',
  body: z.strictObject({ code }),
  response: Me,
  status: 201,
  problems: ['sign-in-expired', 'wrong-code', 'too-many-attempts'],
})

export const finishSignInWithPasskey = endpoint({
  method: 'POST',
  path: '/session/second-factor/passkey',
  summary: 'Finish signing in with a passkey',
  body: z.strictObject({ used: UsedPasskey }),
  response: Me,
  status: 201,
  problems: ['sign-in-expired', 'wrong-passkey', 'too-many-attempts'],
})

export const readSecondFactorRule = endpoint({
  method: 'GET',
  path: '/companies/:company/second-factor',
  summary: 'Whether the company asks its people for a second factor',
  params: InCompany,
  response: z.object({
    isRequired: z.boolean(),
    /** Whether the reader has one. */
    hasOwn: z.boolean(),
    can: z.object({ require: z.boolean() }),
  }),
})

export const requireSecondFactor = endpoint({
  method: 'PUT',
  path: '/companies/:company/second-factor',
  summary: 'Ask the company’s people for a second factor, or stop asking; holds from their next call on',
  params: InCompany,
  body: z.strictObject({ isRequired: z.boolean() }),
  response: z.void(),
  status: 204,
  problems: ['not-allowed', 'own-second-factor-first'],
})
