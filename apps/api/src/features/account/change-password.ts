import type * as contract from '@trivselsrum/contracts/account'
import { type Config, writesMail } from '../../config.ts'
import { tellPerson } from '../../platform/outbox.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { countAttempt } from '../identity/attempts.ts'
import { endOtherSessions, inOwnAccount } from '../identity/own-account.ts'
import { isTooCommon } from '../identity/password-strength.ts'
import { hashPassword, isPasswordRight } from '../identity/passwords.ts'
import { readPerson } from '../identity/queries.ts'

/** Hashing is slow on purpose and done between two transactions; the second repeats what the first one saw. */
export function changePassword(config: Config): PublicAction<typeof contract.changePassword> {
  return async (context, { body }) => {
    const { now, newId } = context
    const { person, current } = await inOwnAccount(context, async ({ db, userId }) => ({
      person: await readPerson(db, userId),
      current: (await db.credential.findFirst({ where: { userId } }))?.passwordHash,
    }))
    if (!person) throw new Problem('session-ended')
    const attempt = await countAttempt(context, config, person.email)
    const isRight = await isPasswordRight(body.currentPassword, current)
    if (!isRight || !current) throw new Problem('wrong-password')
    await attempt.succeed()
    const known = [person.name, person.email, ...person.companies.map(({ name }) => name)]
    if (await isTooCommon(body.newPassword, known)) throw new Problem('password-too-common')
    const passwordHash = await hashPassword(body.newPassword)
    await inOwnAccount(context, async (account) => {
      const { count } = await account.db.credential.updateMany({
        where: { userId: account.userId, passwordHash: current },
        data: { passwordHash, changedAt: now },
      })
      // Changed by somebody else meanwhile: what was typed is no longer the current one.
      if (count === 0) throw new Problem('wrong-password')
      await endOtherSessions(account, now)
      if (writesMail(config))
        await tellPerson(account.sql, 'password-changed', { userId: account.userId, id: newId(), now })
    })
  }
}
