import type * as contract from '@trivselsrum/contracts/identity'
import { type Config, writesMail } from '../../config.ts'
import { recordAct } from '../../platform/audit.ts'
import { derivedSecrets } from '../../platform/derived-secrets.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { challenge } from './challenges.ts'
import { createCompany } from './create-company.ts'
import { isTooCommon } from './password-strength.ts'
import { hashPassword } from './passwords.ts'
import { findUserId, startSession } from './queries.ts'

/** Makes a person, their company and the first session, all or nothing. */
export function signUp(config: Config): PublicAction<typeof contract.signUp> {
  const secrets = derivedSecrets(config.jwtSecret)
  return async (context, { body }) => {
    const { database, newId, now, client, cookies } = context
    if (await isTooCommon(body.password, [body.companyName, body.name, body.email]))
      throw new Problem('password-too-common')
    if (await findUserId(database, body.email)) throw new Problem('email-taken')
    const passwordHash = await hashPassword(body.password)
    const ids = { userId: newId(), companyId: newId(), membershipId: newId(), sessionId: newId() }

    const { tokens, slug } = await database
      .inSignUp(ids, async (db, sql) => {
        const { email, name, language } = body
        await db.user.create({ data: { id: ids.userId, email, name, language, createdAt: now } })
        await db.credential.create({ data: { userId: ids.userId, passwordHash, changedAt: now } })
        const slug = await createCompany(sql, context, { id: ids.companyId, name: body.companyName, language })
        await db.membership.create({
          data: { id: ids.membershipId, userId: ids.userId, role: 'owner', createdAt: now },
        })
        const actor = { membershipId: ids.membershipId, userId: ids.userId, role: 'owner' as const }
        await recordAct({ sql, actor, now, newId }, 'company-created', {})
        if (writesMail(config)) await challenge(sql, secrets, { ...ids, purpose: 'prove-address', now, newId })
        return { slug, tokens: await startSession(db, { ...ids, device: client.device, now }) }
      })
      .catch(async (error: unknown) => {
        // Somebody took the address between the question and the write: the unique index has the last word.
        if (await findUserId(database, body.email)) throw new Problem('email-taken')
        throw error
      })
    cookies.set(tokens)
    return { company: slug }
  }
}
