import type * as contract from '@trivselsrum/contracts/mailed'
import { type Config, writesMail } from '../../config.ts'
import { derivedSecrets } from '../../platform/derived-secrets.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { challenge } from './challenges.ts'
import { requireSession } from './queries.ts'
import { HOUR } from './rules.ts'

/** Another mail with another link and code, for whoever has lost the first, or whose mail did not reach them since. */
export function requestProof(config: Config): PublicAction<typeof contract.requestProof> {
  const secrets = derivedSecrets(config.jwtSecret)
  return async (context) => {
    const { database, now, newId } = context
    const { userId } = await requireSession(context)
    if (!writesMail(config)) throw new Problem('no-mail')
    const isOnItsWay = await database.inIdentity(userId, async (db, sql) => {
      const proven = await db.user.findFirst({
        where: { id: userId, emailProvenAt: { not: null }, emailRefusedAt: null },
      })
      return proven ? true : challenge(sql, secrets, { userId, purpose: 'prove-address', now, newId })
    })
    if (!isOnItsWay) throw new Problem('too-many-mails', {}, HOUR / 1000)
  }
}
