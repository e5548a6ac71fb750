import type { Config } from '../../config.ts'
import { type DerivedSecrets, derivedSecrets, tokenHash } from '../../platform/derived-secrets.ts'

/** What an invitation's token is made of. */
export interface TokenParts {
  companyId: string
  id: string
  /** Rises with every renewal. */
  generation: number
}

/** Made anew whenever it is shown or sent; only its hash is stored. */
export function tokenOf(secrets: Pick<DerivedSecrets, 'token'>, { companyId, id, generation }: TokenParts): string {
  return secrets.token({ purpose: 'invitation', id: `${companyId} ${id}`, generation })
}

/**
 * Where the invited accepts; null where the token that was made is not the one that is made now, since the secret is
 * another: that link would lead nowhere, and a renewal makes one that does.
 */
export function linkTo(
  config: Pick<Config, 'jwtSecret' | 'publicUrl'>,
  parts: TokenParts,
  stored: Uint8Array,
): string | null {
  const token = tokenOf(derivedSecrets(config.jwtSecret), parts)
  return Buffer.from(tokenHash(token)).equals(stored) ? new URL(`/invitations/${token}`, config.publicUrl).href : null
}
