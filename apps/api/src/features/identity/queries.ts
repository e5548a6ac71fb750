import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Me } from '@trivselsrum/contracts/identity'
import type { Database, IdentityDb } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicContext } from '../../platform/scopes.ts'
import { SESSION_SECONDS, type Tokens } from '../../platform/session.ts'

/** The id behind an e-mail address. */
export async function findUserId(database: Database, email: string): Promise<string | undefined> {
  const [row] = await database.unbound((_, sql) => sql<{ id: string | null }>`SELECT app.user_id_of(${email}) AS id`)
  return row?.id ?? undefined
}

/** Begins a session on one device and gives its first tokens. */
export async function startSession(
  db: Pick<IdentityDb, 'session' | 'refreshToken'>,
  { userId, sessionId, device, now }: { userId: string; sessionId: string; device: string; now: Date },
): Promise<Tokens> {
  await db.session.create({ data: { userId, id: sessionId, device, createdAt: now, expiresAt: sessionEnd(now) } })
  return { userId, sessionId, refreshToken: await addRefreshToken(db, userId, sessionId, now) }
}

/** Who is signed in, in a session that has not been ended: for what an access token alone must not do. */
export async function requireSession({ database, claims, now }: PublicContext): Promise<{ userId: string }> {
  const { sub: userId, sid } = await claims()
  const session = await database.inIdentity(userId, (db) =>
    db.session.findFirst({ where: { id: sid, endedAt: null, expiresAt: { gt: now } } }),
  )
  if (!session) throw new Problem('session-ended')
  return { userId }
}

/** The same where nobody signed in is an answer too. */
export function findSession(context: PublicContext): Promise<{ userId: string } | undefined> {
  return requireSession(context).catch((error: unknown) => {
    if (error instanceof Problem) return undefined
    throw error
  })
}

/** A new refresh token of a session. Only its hash is kept. */
export async function addRefreshToken(
  db: Pick<IdentityDb, 'refreshToken'>,
  userId: string,
  sessionId: string,
  now: Date,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await db.refreshToken.create({ data: { userId, hash: hashOf(secret), sessionId, createdAt: now } })
  return `${userId}.${secret}`
}

export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + SESSION_SECONDS * 1000)
}

/** Whose a refresh token says it is, and the hash it is kept under; `undefined` for anything of another form. */
export function readRefreshToken(
  token: string | undefined,
): { userId: string; hash: Uint8Array<ArrayBuffer> } | undefined {
  const match = token?.match(/^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/)
  return match?.[1] && match[2] ? { userId: match[1], hash: hashOf(match[2]) } : undefined
}

function hashOf(secret: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(secret).digest())
}

type FailureKind = 'account' | 'address' | 'reset-account' | 'reset-address'

/** What stands for an address or an account in the list of failed sign-ins: nobody reads it back from there. */
export function failureKey(secret: string, kind: FailureKind, value: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac('sha256', secret).update(`${kind}:${value}`).digest())
}

/** Whether somebody has shown that they read what is sent to the address, and no mail was refused there since. */
export function isReached({
  emailProvenAt,
  emailRefusedAt,
}: {
  emailProvenAt: Date | null
  emailRefusedAt: Date | null
}): boolean {
  return emailProvenAt !== null && emailRefusedAt === null
}

/** The person and their companies, by name. */
export async function readPerson(db: IdentityDb, userId: string): Promise<Me | undefined> {
  const user = await db.user.findFirst({
    where: { id: userId },
    include: { memberships: { include: { company: true } } },
  })
  if (!user) return undefined
  const companies = user.memberships
    .map(({ role, company }) => ({ slug: company.slug, name: company.name, role }))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'))
  const { name, email, language } = user
  return { name, email, language, isEmailProven: isReached(user), companies }
}
