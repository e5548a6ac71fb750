import type * as contract from '@trivselsrum/contracts/identity'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { readPerson } from './queries.ts'

export const readMe: PublicAction<typeof contract.readMe> = async ({ database, claims, now }) => {
  const { sub: userId, sid } = await claims()
  const person = await database.inIdentity(userId, async (db) => {
    const session = await db.session.findFirst({ where: { id: sid, endedAt: null, expiresAt: { gt: now } } })
    return session ? readPerson(db, userId) : undefined
  })
  if (!person) throw new Problem('session-ended')
  return person
}
