import type * as contract from '@trivselsrum/contracts/identity'
import type { Language } from '@trivselsrum/toolkit/tool'
import { recordAct } from '../../platform/audit.ts'
import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction, PublicContext } from '../../platform/scopes.ts'
import { isTooCommon } from './password-strength.ts'
import { hashPassword } from './passwords.ts'
import { findUserId, startSession } from './queries.ts'
import { slugOf } from './rules.ts'

/** Makes a person, their company and the first session, all or nothing. */
export const signUp: PublicAction<typeof contract.signUp> = async (context, { body }) => {
  const { database, newId, now, client, cookies } = context
  if (isTooCommon(body.password, [body.companyName, body.name, body.email])) throw new Problem('password-too-common')
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

/**
 * Makes a company at the first address of its name that is free. Two of one name at once meet at the unique index: the
 * second waits for the first, then takes the next address.
 */
async function createCompany(
  sql: Sql,
  { now, newId }: PublicContext,
  { id, name, language }: { id: string; name: string; language: Language },
) {
  const wanted = slugOf(name)
  const numbered = Array.from({ length: 8 }, (_, index) => `${wanted}-${index + 2}`)
  for (const slug of [wanted, ...numbered, `${wanted}-${newId().slice(-8)}`]) {
    const made = await sql`
      INSERT INTO companies (id, slug, name, language, created_at)
      VALUES (${id}, ${slug}, ${name}, ${language}, ${now})
      ON CONFLICT (slug) DO NOTHING RETURNING id`
    if (made.length) return slug
  }
  throw new Error('no address is free for a new company')
}
