import { createHash, randomBytes } from 'node:crypto'
import type { IdentityDb, Sql } from '../../platform/database.ts'
import type { Sealer } from '../../platform/sealing.ts'
import { PENDING_SECONDS } from '../../platform/session.ts'
import { appOf, inGroups, readCode, recoveryCodeOf, stepOf } from './rules.ts'

/** Where the secrets of authenticator apps lie; they are sealed for it. */
export const secretColumn = 'authenticator_apps.secret'

const CODES = 10

/** Whether somebody is asked for more than a password; the one place where it is decided. */
export async function hasSecondFactor(sql: Sql, userId: string): Promise<boolean> {
  const [row] = await sql<{ isSo: boolean }>`SELECT app.has_second_factor(${userId}::uuid) AS "isSo"`
  return row?.isSo ?? false
}

/** Begins something that is to be finished within five minutes, and clears away what was not. */
export async function addChallenge(
  db: Pick<IdentityDb, 'challenge'>,
  { userId, id, purpose, now }: { userId: string; id: string; purpose: 'sign_in' | 'add_passkey'; now: Date },
): Promise<string> {
  await db.challenge.deleteMany({ where: { userId, expiresAt: { lte: now } } })
  const value = randomBytes(32)
  const expiresAt = new Date(now.getTime() + PENDING_SECONDS * 1000)
  await db.challenge.create({ data: { userId, id, purpose, value, expiresAt } })
  return value.toString('base64url')
}

/** The app that counts, with its secret. */
async function findApp(db: Pick<IdentityDb, 'authenticatorApp' | 'user'>, userId: string, sealer: Sealer) {
  const row = await db.authenticatorApp.findFirst({ where: { userId, confirmedAt: { not: null } } })
  return row && { id: row.id, app: await openApp(db, row, sealer) }
}

export async function openApp(
  db: Pick<IdentityDb, 'user'>,
  { userId, secret }: { userId: string; secret: Uint8Array },
  sealer: Sealer,
) {
  const { email } = await db.user.findFirstOrThrow({ where: { id: userId }, select: { email: true } })
  return appOf(sealer.open(secret, { userId, column: secretColumn }), email)
}

/**
 * Uses up a code of the app or a recovery code. Whether it was free is decided by the write itself: of two requests with
 * the same code one gets it.
 */
export async function takeCode(
  db: Pick<IdentityDb, 'authenticatorApp' | 'recoveryCode' | 'user'>,
  { userId, typed, now, sealer }: { userId: string; typed: string; now: Date; sealer: Sealer },
): Promise<boolean> {
  const read = readCode(typed)
  if (!read) return false
  if (read.kind === 'recovery') {
    const where = { userId, hash: hashOf(userId, read.code), usedAt: null }
    return (await db.recoveryCode.updateMany({ where, data: { usedAt: now } })).count === 1
  }
  const found = await findApp(db, userId, sealer)
  if (!found) return false
  const step = stepOf(found.app, read.code, now)
  if (step === undefined) return false
  const isLater = { OR: [{ lastStep: null }, { lastStep: { lt: step } }] }
  const where = { userId, id: found.id, ...isLater }
  return (await db.authenticatorApp.updateMany({ where, data: { lastStep: step } })).count === 1
}

/** Ten new recovery codes in place of any there were, as they are shown. */
export async function makeRecoveryCodes(db: Pick<IdentityDb, 'recoveryCode'>, userId: string, now: Date) {
  const codes = Array.from({ length: CODES }, () => recoveryCodeOf(randomBytes(16)))
  await db.recoveryCode.deleteMany({ where: { userId } })
  await db.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, hash: hashOf(userId, code), createdAt: now })),
  })
  return codes.map(inGroups)
}

function hashOf(userId: string, code: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(`${userId} ${code}`).digest())
}
