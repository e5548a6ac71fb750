import type * as contract from '@trivselsrum/contracts/second-factor'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { inOwnAccount } from '../identity/own-account.ts'
import { makingFor } from './passkeys.ts'
import { type Means, proveSelf } from './prove-self.ts'
import { addChallenge } from './queries.ts'
import { MOST_PASSKEYS } from './rules.ts'

export function beginPasskey(means: Means): PublicAction<typeof contract.beginPasskey> {
  return async (context, { body }) => {
    await proveSelf(context, means, body.proof)
    const { newId, now } = context
    return inOwnAccount(context, async ({ db, userId }) => {
      const { name, email, passkeys } = await db.user.findFirstOrThrow({
        where: { id: userId },
        select: { name: true, email: true, passkeys: { select: { credentialId: true } } },
      })
      if (passkeys.length >= MOST_PASSKEYS) throw new Problem('too-many-passkeys')
      const challenge = await addChallenge(db, { userId, id: newId(), purpose: 'add_passkey', now })
      return makingFor(means.config.publicUrl, challenge, { id: userId, name, email, passkeys })
    })
  }
}
