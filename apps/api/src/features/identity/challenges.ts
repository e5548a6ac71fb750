import type { Database, IdentityDb, Sql } from '../../platform/database.ts'
import { type DerivedSecrets, tokenHash } from '../../platform/derived-secrets.ts'
import { tellPerson } from '../../platform/outbox.ts'
import type { PublicContext } from '../../platform/scopes.ts'
import { CHALLENGE_LASTS, HOUR, MOST_CHALLENGES } from './rules.ts'

/** How long what was asked is kept at least, in milliseconds; the next question after it clears it away, mails and all. */
const KEPT = 24 * HOUR

export type Purpose = 'prove-address' | 'reset-password'

/**
 * Asks an address who reads it: a challenge, and a mail that carries its link. Nobody with that id, or too many in the
 * last hour, and nothing comes of the same statements.
 *
 * @returns whether a mail is on its way.
 */
export async function challenge(
  sql: Sql,
  secrets: DerivedSecrets,
  { userId, purpose, now, newId }: { userId: string; purpose: Purpose } & Pick<PublicContext, 'now' | 'newId'>,
): Promise<boolean> {
  const id = newId()
  const [since, until] = [new Date(now.getTime() - HOUR), new Date(now.getTime() + CHALLENGE_LASTS)]
  // Held, so that of several at once each sees those before it.
  await sql`SELECT id FROM users WHERE id = ${userId} FOR UPDATE`
  await sql`DELETE FROM email_challenges WHERE user_id = ${userId} AND created_at < ${new Date(now.getTime() - KEPT)}`
  const made = await sql`
    INSERT INTO email_challenges (user_id, id, purpose, token_hash, created_at, expires_at)
    SELECT id, ${id}, ${purpose}, ${tokenHash(secrets.token({ purpose, id }))}, ${now}, ${until} FROM users
    WHERE id = ${userId}
      AND (SELECT count(*) FROM email_challenges WHERE user_id = ${userId} AND created_at > ${since}) < ${MOST_CHALLENGES}
    RETURNING id`
  const isMade = made.length > 0
  await tellPerson(sql, purpose, { userId: isMade ? userId : newId(), id: newId(), challengeId: id, now })
  return isMade
}

export interface Link {
  userId: string
  hash: Uint8Array<ArrayBuffer>
}

/** Whose a link says it is, and the hash of its token; `undefined` for anything of another form. */
export function readLink(token: string): Link | undefined {
  const match = token.match(/^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/)
  return match?.[1] && match[2] ? { userId: match[1], hash: tokenHash(match[2]) } : undefined
}

/** The account a link opens, as long as it is good for that purpose, or for any where none is named. */
export async function findLinked(database: Database, link: Link | undefined, now: Date, purpose?: Purpose) {
  if (!link) return undefined
  return database.inIdentity(link.userId, async (db) => {
    const found = await db.emailChallenge.findFirst({
      where: { tokenHash: link.hash, endedAt: null, expiresAt: { gt: now }, ...(purpose && { purpose }) },
      include: { user: true },
    })
    return found?.user
  })
}

/** Uses a link up. @returns false where somebody was faster: it opens once. */
export async function useUp(db: IdentityDb, { hash }: Link, now: Date, purpose: Purpose): Promise<boolean> {
  const { count } = await db.emailChallenge.updateMany({
    where: { tokenHash: hash, purpose, endedAt: null, expiresAt: { gt: now } },
    data: { endedAt: now },
  })
  return count > 0
}

/** Notes that the address is proven, and reached; what else was sent to prove it is over with that. */
export async function markProven(db: IdentityDb, userId: string, now: Date) {
  await db.user.updateMany({ where: { id: userId, emailProvenAt: null }, data: { emailProvenAt: now } })
  await db.user.updateMany({ where: { id: userId, emailRefusedAt: { not: null } }, data: { emailRefusedAt: null } })
  await db.emailChallenge.updateMany({
    where: { userId, purpose: 'prove-address', endedAt: null },
    data: { endedAt: now },
  })
}

/**
 * Takes away whatever lets somebody in: password, second factors, and sessions with their refresh tokens. Companies and
 * names stay.
 */
export async function forgetWhatProves(db: IdentityDb, userId: string) {
  await db.authenticatorApp.deleteMany({ where: { userId } })
  await db.passkey.deleteMany({ where: { userId } })
  await db.recoveryCode.deleteMany({ where: { userId } })
  await db.challenge.deleteMany({ where: { userId } })
  await db.credential.deleteMany({ where: { userId } })
  await db.session.deleteMany({ where: { userId } })
}
