import { timingSafeEqual } from 'node:crypto'
import type * as contract from '@trivselsrum/contracts/mailed'
import type { Config } from '../../config.ts'
import { derivedSecrets } from '../../platform/derived-secrets.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { markProven } from './challenges.ts'
import { requireSession } from './queries.ts'
import { MOST_WRONG_CODES } from './rules.ts'

/** Whoever is signed in and can read the mail has shown that both are theirs: everything stays as it is. */
export function proveByCode(config: Config): PublicAction<typeof contract.proveByCode> {
  const secrets = derivedSecrets(config.jwtSecret)
  return async (context, { body }) => {
    const { database, now } = context
    const { userId } = await requireSession(context)
    const code = body.code.replace(/\s/, '')
    const verdict = await database.inIdentity(userId, async (db, sql) => {
      // Held, so that of a hundred tries at once no more than five are looked at.
      const [open] = await sql<{ id: string; wrongCodes: number }>`
        SELECT id, wrong_codes AS "wrongCodes" FROM email_challenges
        WHERE user_id = ${userId} AND purpose = 'prove-address' AND ended_at IS NULL AND expires_at > ${now}
        ORDER BY created_at DESC, id DESC LIMIT 1 FOR UPDATE`
      if (!open || open.wrongCodes >= MOST_WRONG_CODES) return 'code-over'
      const right = secrets.code({ purpose: 'prove-address', id: open.id })
      if (timingSafeEqual(Buffer.from(code), Buffer.from(right))) {
        await markProven(db, userId, now)
        return 'right'
      }
      const wrongCodes = open.wrongCodes + 1
      const endedAt = wrongCodes >= MOST_WRONG_CODES ? now : null
      await db.emailChallenge.updateMany({ where: { id: open.id }, data: { wrongCodes, endedAt } })
      return endedAt ? 'code-over' : 'wrong-mailed-code'
    })
    // Thrown out here: thrown inside, the count would be rolled back with the transaction.
    if (verdict !== 'right') throw new Problem(verdict)
  }
}
