import type { readOwnDeletion as contract } from '@trivselsrum/contracts/leaving'
import type { PublicAction } from '../../platform/scopes.ts'
import { requireSession } from '../identity/queries.ts'
import { readPlaces } from './places.ts'

/** What would become of everything, told before anything does. */
export const readOwnDeletion: PublicAction<typeof contract> = async (context) => {
  const { database, now } = context
  const { userId } = await requireSession(context)
  const deleted = await database.inIdentity(userId, async (db) => ({
    sessions: await db.session.count({ where: { userId, endedAt: null, expiresAt: { gt: now } } }),
    passkeys: await db.passkey.count({ where: { userId } }),
    hasApp: (await db.authenticatorApp.count({ where: { userId, confirmedAt: { not: null } } })) > 0,
    email: (await db.user.findFirstOrThrow({ where: { id: userId }, select: { email: true } })).email,
  }))
  const companies = await database.inCompanies(userId, async (sql, within) => {
    const places = await readPlaces(sql, within, userId)
    return places.map(({ companyId: _, memberId: __, ...kept }) => kept)
  })
  const { email, ...rest } = deleted
  return { email, deleted: rest, companies, isPossible: !companies.some(({ isLastOwner }) => isLastOwner) }
}
