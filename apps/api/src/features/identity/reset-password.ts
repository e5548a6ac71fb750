import type * as contract from '@trivselsrum/contracts/mailed'
import { tellPerson } from '../../platform/outbox.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { findLinked, forgetWhatProves, markProven, readLink, useUp } from './challenges.ts'
import { isTooCommon } from './password-strength.ts'
import { hashPassword } from './passwords.ts'

/**
 * Sets a new password and signs every device out. Whoever reads the mail has proven the address by that; where nobody
 * had before, what somebody else may have set up goes as well.
 */
export const resetPassword: PublicAction<typeof contract.resetPassword> = async (context, { body }) => {
  const { database, now, newId } = context
  const link = readLink(body.token)
  const user = await findLinked(database, link, now, 'reset-password')
  if (!link || !user) throw new Problem('link-over')
  if (await isTooCommon(body.password, [user.name, user.email])) throw new Problem('password-too-common')
  const passwordHash = await hashPassword(body.password)

  const userId = user.id
  const isFirst = await database.inIdentity(userId, async (db, sql) => {
    if (!(await useUp(db, link, now, 'reset-password'))) return false
    // The other links that were asked for are over with it.
    await db.emailChallenge.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } })
    if (user.emailProvenAt) await db.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } })
    else await forgetWhatProves(db, userId)
    await db.credential.deleteMany({ where: { userId } })
    await db.credential.create({ data: { userId, passwordHash, changedAt: now } })
    await markProven(db, userId, now)
    await tellPerson(sql, 'password-changed', { userId, id: newId(), now })
    return true
  })
  if (!isFirst) throw new Problem('link-over')
}
