import type * as contract from '@trivselsrum/contracts/second-factor'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { finishPending } from './finish-pending.ts'
import { passkeyVerification } from './passkey-verification.ts'
import type { Means } from './prove-self.ts'

export function finishSignInWithPasskey(means: Means): PublicAction<typeof contract.finishSignInWithPasskey> {
  const { origin, hostname } = means.config.publicUrl
  return async (context, { body: { used } }) => {
    const { verifyAuthenticationResponse } = await passkeyVerification()
    return finishPending(context, means, async ({ db, userId, challenge }) => {
      const credentialId = Uint8Array.from(Buffer.from(used.id, 'base64url'))
      const key = await db.passkey.findFirst({ where: { userId, credentialId } })
      if (!key) throw new Problem('wrong-passkey')
      const read = await verifyAuthenticationResponse({
        response: { ...used, clientExtensionResults: {} },
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: hostname,
        // Refuses as well where the key has signed less often than it said before: it was copied.
        credential: { id: used.id, publicKey: Uint8Array.from(key.publicKey), counter: Number(key.counter) },
        requireUserVerification: false,
      }).catch(() => undefined)
      if (!read?.verified) throw new Problem('wrong-passkey')
      const { count } = await db.passkey.updateMany({
        where: { userId, id: key.id, counter: key.counter },
        data: { counter: read.authenticationInfo.newCounter, usedAt: context.now },
      })
      if (count === 0) throw new Problem('wrong-passkey')
    })
  }
}
