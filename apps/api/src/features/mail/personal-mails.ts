import type { IdentityDb } from '../../platform/database.ts'
import type { PersonalTidings } from '../../platform/outbox.ts'
import type { Addressed, Desk } from './kind.ts'
import { addressOf } from './reachability.ts'

/** A mail about somebody's own account, as it is to be sent now; nothing when what it asks has been answered. */
export async function writePersonal(
  db: IdentityDb,
  { kind, userId, challengeId }: { kind: PersonalTidings; userId: string; challengeId: string | null },
  { addresses, secrets, now }: Desk,
): Promise<Addressed | undefined> {
  const user = await db.user.findFirst({ where: { id: userId } })
  if (!user) return undefined
  if (kind === 'account-deleted')
    return user.farewellTo
      ? { kind, to: { name: user.farewellTo, address: user.farewellTo }, language: user.language, facts: {} }
      : undefined
  const to = { ...addressOf(user), language: user.language }
  if (kind === 'password-changed') return { kind, ...to, facts: { link: addresses.forgotPassword() } }

  const challenge = await db.emailChallenge.findFirst({ where: { id: challengeId ?? '', endedAt: null } })
  if (!challenge || challenge.expiresAt <= now()) return undefined
  const occasion = { purpose: kind, id: challenge.id }
  const token = `${userId}.${secrets.token(occasion)}`
  return kind === 'prove-address'
    ? { kind, ...to, facts: { link: addresses.proveEmail(token), code: secrets.code(occasion) } }
    : { kind, ...to, facts: { link: addresses.resetPassword(token) } }
}
