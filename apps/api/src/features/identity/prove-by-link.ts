import type * as contract from '@trivselsrum/contracts/mailed'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { findLinked, forgetWhatProves, markProven, readLink, useUp } from './challenges.ts'
import { isTooCommon } from './password-strength.ts'
import { hashPassword } from './passwords.ts'
import { findSession } from './queries.ts'

/**
 * Signed in to the account, everything stays. From outside, whoever reads the mail has an account on their address that
 * somebody else may have made: what lets that somebody in is taken away, and the reader sets a password.
 */
export const proveByLink: PublicAction<typeof contract.proveByLink> = async (context, { body }) => {
  const { database, now } = context
  const link = readLink(body.token)
  const user = await findLinked(database, link, now, 'prove-address')
  if (!link || !user) throw new Problem('link-over')
  const isOwn = (await findSession(context))?.userId === user.id
  const passwordHash = isOwn ? undefined : await checkedHash(body.password, user)

  const isFirst = await database.inIdentity(user.id, async (db) => {
    if (!(await useUp(db, link, now, 'prove-address'))) return false
    if (passwordHash) {
      await forgetWhatProves(db, user.id)
      await db.credential.create({ data: { userId: user.id, passwordHash, changedAt: now } })
    }
    await markProven(db, user.id, now)
    return true
  })
  if (!isFirst) throw new Problem('link-over')
}

async function checkedHash(password: string | undefined, { name, email }: { name: string; email: string }) {
  if (!password) throw new Problem('password-missing')
  if (await isTooCommon(password, [name, email])) throw new Problem('password-too-common')
  return hashPassword(password)
}
