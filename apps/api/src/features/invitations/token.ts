import type { Config } from '../../config.ts'
import { deriveToken } from '../../platform/derived-secrets.ts'

/** What an invitation's token is made of. */
export interface TokenParts {
  companyId: string
  id: string
  /** Rises with every renewal. */
  generation: number
}

/** Made anew whenever it is shown or sent; only its hash is stored. */
export function tokenOf({ jwtSecret }: Pick<Config, 'jwtSecret'>, { companyId, id, generation }: TokenParts): string {
  return deriveToken(jwtSecret, 'invitation', companyId, id, String(generation))
}

/** Where the invited accepts. */
export function linkOf(config: Pick<Config, 'jwtSecret' | 'publicUrl'>, parts: TokenParts): string {
  return new URL(`/invitations/${tokenOf(config, parts)}`, config.publicUrl).href
}
