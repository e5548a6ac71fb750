import { randomBytes } from 'node:crypto'
import type * as contract from '@trivselsrum/contracts/second-factor'
import type { PublicAction } from '../../platform/scopes.ts'
import { inOwnAccount } from '../identity/own-account.ts'
import { type Means, proveSelf } from './prove-self.ts'
import { secretColumn } from './queries.ts'
import { appOf, inGroups } from './rules.ts'

/** RFC 4226 recommends 160 bits. */
const SECRET_BYTES = 20

/** A new secret beside the one that counts, which goes on counting until the new one is confirmed. */
export function beginAuthenticatorApp(means: Means): PublicAction<typeof contract.beginAuthenticatorApp> {
  return async (context, { body }) => {
    await proveSelf(context, means, body.proof)
    const { newId, now } = context
    const secret = new Uint8Array(randomBytes(SECRET_BYTES))
    return inOwnAccount(context, async ({ db, userId }) => {
      const sealed = means.sealer.seal(secret, { userId, column: secretColumn })
      await db.authenticatorApp.deleteMany({ where: { userId, confirmedAt: null } })
      await db.authenticatorApp.create({ data: { userId, id: newId(), secret: sealed, createdAt: now } })
      const { email } = await db.user.findFirstOrThrow({ where: { id: userId }, select: { email: true } })
      return shown(appOf(secret, email))
    })
  }
}

/** What the app is given, as it is shown to its owner. */
export function shown(app: ReturnType<typeof appOf>): { secret: string; address: string } {
  return { secret: inGroups(app.secret.base32), address: app.toString() }
}
