import type * as contract from '@trivselsrum/contracts/invitations'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { join, readOfferInTurn } from './join.ts'
import { findInvitingCompany } from './queries.ts'

/** Joins as whoever is signed in, if it is they who were invited. */
export const joinWithOwnAccount: PublicAction<typeof contract.joinWithOwnAccount> = async (
  context,
  { params: { token } },
) => {
  const { database, claims, now } = context
  const { sub: userId } = await claims()
  const companyId = await findInvitingCompany(database, token)
  return database.inSignUp({ companyId, userId }, async (db, sql) => {
    const offer = await readOfferInTurn(sql, token, now)
    const person = await db.user.findFirst({ where: { id: userId }, select: { email: true } })
    if (!person) throw new Problem('session-ended')
    if (person.email !== offer.email) throw new Problem('invitation-for-another')
    await join(sql, context, { offer, userId })
    return { company: offer.slug }
  })
}
