import type { PasskeyAsking, PasskeyMaking } from '@trivselsrum/contracts/second-factor'

interface Known {
  credentialId: Uint8Array
}

/** How long the browser waits for its owner, in milliseconds. */
const TIMEOUT = 2 * 60 * 1000

// EdDSA, ES256, RS256: what keys are made of, by their numbers at IANA (COSE algorithms).
const algorithms = [-8, -7, -257]

const knownKeys = (keys: readonly Known[]) =>
  keys.map(({ credentialId }) => ({ id: Buffer.from(credentialId).toString('base64url'), type: 'public-key' as const }))

/** What a browser is asked to make a key for: this site, this person, and on a device that has none of theirs yet. */
export function makingFor(
  publicUrl: URL,
  challenge: string,
  person: { id: string; name: string; email: string; passkeys: readonly Known[] },
): PasskeyMaking {
  return {
    challenge,
    rp: { id: publicUrl.hostname, name: 'Trivselsrum' },
    user: {
      id: Buffer.from(person.id.replaceAll('-', ''), 'hex').toString('base64url'),
      name: person.email,
      displayName: person.name,
    },
    pubKeyCredParams: algorithms.map((alg) => ({ alg, type: 'public-key' as const })),
    timeout: TIMEOUT,
    attestation: 'none',
    excludeCredentials: knownKeys(person.passkeys),
    // Beside a password the key alone is enough: it need not know whose it is, nor ask for a PIN where it has none.
    authenticatorSelection: { residentKey: 'discouraged', requireResidentKey: false, userVerification: 'preferred' },
  }
}

/** What a browser is asked to use a key for. */
export function askingFor(publicUrl: URL, challenge: string, keys: readonly Known[]): PasskeyAsking {
  return {
    challenge,
    rpId: publicUrl.hostname,
    allowCredentials: knownKeys(keys),
    timeout: TIMEOUT,
    userVerification: 'preferred',
  }
}
