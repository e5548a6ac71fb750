import type * as contract from '@trivselsrum/contracts/invitations'
import { type Config, writesMail } from '../../config.ts'
import { derivedSecrets } from '../../platform/derived-secrets.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction, PublicContext } from '../../platform/scopes.ts'
import { challenge } from '../identity/challenges.ts'
import { isTooCommon } from '../identity/password-strength.ts'
import { hashPassword } from '../identity/passwords.ts'
import { findUserId, startSession } from '../identity/queries.ts'
import { join, readOfferInTurn } from './join.ts'
import { findInvitingCompany, readOffer } from './queries.ts'
import { requireAcceptable } from './rules.ts'

/**
 * Makes an account with the invited address, its membership and its first session, all or nothing. That somebody came by
 * the link of an invitation does not show that they read their mail: it can be copied. So the address is asked.
 */
export function joinWithNewAccount(config: Config): PublicAction<typeof contract.joinWithNewAccount> {
  const secrets = derivedSecrets(config.jwtSecret)
  return async (context, { params: { token }, body }) => {
    const { database, now, newId, client, cookies } = context
    const companyId = await findInvitingCompany(database, token)
    const { email, company } = await readAcceptable(context, companyId, token)
    if (await isTooCommon(body.password, [company, body.name, email])) throw new Problem('password-too-common')
    const passwordHash = await hashPassword(body.password)
    const ids = { userId: newId(), sessionId: newId() }
    await requireNoAccount(context, companyId, { token, email })

    const { tokens, slug } = await database
      .inSignUp({ companyId, userId: ids.userId }, async (db, sql) => {
        const offer = await readOfferInTurn(sql, token, now)
        const { name, language } = body
        await db.user.create({ data: { id: ids.userId, email: offer.email, name, language, createdAt: now } })
        await db.credential.create({ data: { userId: ids.userId, passwordHash, changedAt: now } })
        await join(sql, context, { offer, userId: ids.userId })
        if (writesMail(config)) await challenge(sql, secrets, { ...ids, purpose: 'prove-address', now, newId })
        return { slug: offer.slug, tokens: await startSession(db, { ...ids, device: client.device, now }) }
      })
      .catch(async (error: unknown) => {
        // Somebody signed up with the address between the question and the write: the unique index has the last word.
        if (!(error instanceof Problem)) await requireNoAccount(context, companyId, { token, email })
        throw error
      })
    cookies.set(tokens)
    return { company: slug }
  }
}

async function readAcceptable({ database, now }: PublicContext, companyId: string, token: string) {
  const offer = await database.asNobody(companyId, ({ sql }) => readOffer(sql, token))
  requireAcceptable(offer, now)
  return offer
}

/** An account that is there is never given a password here. Where it is the invitation's own, that is what is said. */
async function requireNoAccount(
  context: PublicContext,
  companyId: string,
  { token, email }: { token: string; email: string },
) {
  if (!(await findUserId(context.database, email))) return
  await readAcceptable(context, companyId, token)
  throw new Problem('email-taken')
}
