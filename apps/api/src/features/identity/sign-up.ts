import type * as contract from '@trivselsrum/contracts/identity'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction, PublicContext } from '../../platform/scopes.ts'
import { hashPassword } from './passwords.ts'
import { findUserId, startSession } from './queries.ts'
import { isTooCommon, slugOf } from './rules.ts'

/** Makes a person, their company and the first session, all or nothing. */
export const signUp: PublicAction<typeof contract.signUp> = async (context, { body }) => {
  const { database, newId, now, client, cookies } = context
  if (isTooCommon(body.password, [body.companyName, body.name, body.email])) throw new Problem('password-too-common')
  if (await findUserId(database, body.email)) throw new Problem('email-taken')
  const passwordHash = await hashPassword(body.password)
  const slug = await freeSlug(context, slugOf(body.companyName))
  const ids = { userId: newId(), companyId: newId(), membershipId: newId(), sessionId: newId() }

  const tokens = await database
    .inSignUp(ids, async (db, sql) => {
      const { email, name, language } = body
      await db.user.create({ data: { id: ids.userId, email, name, language, createdAt: now } })
      await db.credential.create({ data: { userId: ids.userId, passwordHash, changedAt: now } })
      await db.company.create({ data: { id: ids.companyId, slug, name: body.companyName, createdAt: now } })
      await db.membership.create({
        data: { id: ids.membershipId, userId: ids.userId, role: 'owner', createdAt: now },
      })
      const actor = { membershipId: ids.membershipId, userId: ids.userId, role: 'owner' as const }
      await recordAct({ sql, actor, now, newId }, 'company-created', {})
      return startSession(db, { ...ids, device: client.device, now })
    })
    .catch(async (error: unknown) => {
      // Somebody took the address between the question and the write: the unique index has the last word.
      if (await findUserId(database, body.email)) throw new Problem('email-taken')
      throw error
    })
  cookies.set(tokens)
  return { company: slug }
}

async function freeSlug({ database, newId }: PublicContext, wanted: string): Promise<string> {
  const numbered = Array.from({ length: 8 }, (_, index) => `${wanted}-${index + 2}`)
  for (const slug of [wanted, ...numbered]) {
    const [row] = await database.unbound(
      (_, sql) => sql<{ id: string | null }>`SELECT app.company_id_of(${slug}) AS id`,
    )
    if (!row?.id) return slug
  }
  return `${wanted}-${newId().slice(-8)}`
}
