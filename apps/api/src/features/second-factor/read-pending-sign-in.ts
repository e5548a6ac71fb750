import type * as contract from '@trivselsrum/contracts/second-factor'
import type { PublicAction } from '../../platform/scopes.ts'
import { findPending } from './finish-pending.ts'
import { askingFor } from './passkeys.ts'
import type { Means } from './prove-self.ts'

export function readPendingSignIn({ config }: Means): PublicAction<typeof contract.readPendingSignIn> {
  return async (context) => {
    const pending = context.cookies.pending()
    const found = pending && (await findPending(context, pending))
    if (!pending || !found) return { pending: null }
    const { userId } = pending
    return context.database.inIdentity(userId, async (db) => {
      const keys = await db.passkey.findMany({ where: { userId }, select: { credentialId: true } })
      const hasApp = (await db.authenticatorApp.count({ where: { userId, confirmedAt: { not: null } } })) > 0
      return {
        pending: { hasApp, passkeys: keys.length ? askingFor(config.publicUrl, found.challenge, keys) : null },
      }
    })
  }
}
