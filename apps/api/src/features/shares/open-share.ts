import type * as contract from '@trivselsrum/contracts/shares'
import type { ShareOpens } from '@trivselsrum/contracts/shares'
import type { Language } from '@trivselsrum/contracts/values'
import type { Config } from '../../config.ts'
import { limitFailures } from '../../platform/limits.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction, PublicContext } from '../../platform/scopes.ts'
import { shareState } from './rules.ts'
import { tokenHash } from './tokens.ts'

/** Tokens that lead nowhere, from one network, before it has to wait: nobody types one, so many are guesses. */
const MOST_WRONG = 50

/** Exchanges the token for a session that reaches the one thing the link opens; the token is not needed after it. */
export function openShare(config: Config): PublicAction<typeof contract.openShare> {
  return async (context, { body }) => {
    const { database, client, now, share } = context
    const limits = [{ key: `share from ${client.network}`, most: MOST_WRONG }]
    const found = await limitFailures({ database, secret: config.jwtSecret, now }, limits, () =>
      findShare(context, tokenHash(body.token)),
    )
    share.set({ sub: found.id, company: found.companyId, isOpen: !found.hasPasscode })
    return { opens: found.opens, needsPasscode: found.hasPasscode, language: found.language }
  }
}

async function findShare({ database, now }: PublicContext, hash: Uint8Array<ArrayBuffer>) {
  const [company] = await database.unbound(
    (_, sql) => sql<{ id: string | null }>`SELECT app.company_of_share(${hash}) AS id`,
  )
  const companyId = company?.id
  if (!companyId) throw new Problem('share-ended')
  return database.asNobody(companyId, async ({ sql }) => {
    const [share] = await sql<{
      id: string
      opens: ShareOpens
      hasPasscode: boolean
      language: Language
      expiresAt: Date
      revokedAt: Date | null
    }>`
      UPDATE shares SET openings = openings + 1 WHERE token_hash = ${hash}
      RETURNING id, CASE WHEN round_id IS NOT NULL THEN 'round' WHEN edition_id IS NOT NULL THEN 'edition'
          ELSE 'consultation' END AS opens, passcode_hash IS NOT NULL AS "hasPasscode",
        (SELECT language FROM companies WHERE id = app.company_id()) AS language, expires_at AS "expiresAt", revoked_at AS "revokedAt"`
    if (!share || shareState(share, now) !== 'good') throw new Problem('share-ended')
    return { ...share, companyId }
  })
}
