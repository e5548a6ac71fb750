import type { Received } from '@trivselsrum/contracts/endpoint'
import type * as contract from '@trivselsrum/contracts/second-factor'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { endOtherSessions, inOwnAccount, lockCredential, type OwnAccount } from '../identity/own-account.ts'
import { passkeyVerification } from './passkey-verification.ts'
import type { Means } from './prove-self.ts'
import { hasSecondFactor, makeRecoveryCodes } from './queries.ts'
import { MOST_PASSKEYS } from './rules.ts'

export function addPasskey({ config }: Means): PublicAction<typeof contract.addPasskey> {
  return async (context, { body }) => {
    const { newId, now } = context
    return inOwnAccount(context, async (account) => {
      const { db, sql, userId } = account
      const { challenge, credential } = await readMade(body.made, config.publicUrl)
      await lockCredential(sql, userId)
      if (!(await takeChallenge(account, challenge, now))) throw new Problem('wrong-passkey')
      const credentialId = Uint8Array.from(Buffer.from(credential.id, 'base64url'))
      if (await db.passkey.count({ where: { userId, credentialId } })) throw new Problem('passkey-known')
      if ((await db.passkey.count({ where: { userId } })) >= MOST_PASSKEYS) throw new Problem('too-many-passkeys')
      const isFirst = !(await hasSecondFactor(sql, userId))
      await db.passkey.create({
        data: {
          userId,
          id: newId(),
          name: body.name,
          credentialId,
          publicKey: Uint8Array.from(credential.publicKey),
          counter: credential.counter,
          createdAt: now,
        },
      })
      if (!isFirst) return { recoveryCodes: [] }
      await endOtherSessions(account, now)
      return { recoveryCodes: await makeRecoveryCodes(db, userId, now) }
    })
  }
}

type Made = Received<typeof contract.addPasskey>['body']['made']

/** The key, made on this site by its person's own doing, and for which challenge. @throws Problem `wrong-passkey`. */
async function readMade(made: Made, { origin, hostname }: URL) {
  const { verifyRegistrationResponse } = await passkeyVerification()
  let challenge = ''
  const read = await verifyRegistrationResponse({
    response: { ...made, clientExtensionResults: {} },
    // Whether it is ours and still free is settled by taking it away.
    expectedChallenge: (given) => {
      challenge = given
      return true
    },
    expectedOrigin: origin,
    expectedRPID: hostname,
    requireUserVerification: false,
  }).catch(() => undefined)
  if (!read?.verified) throw new Problem('wrong-passkey')
  return { challenge, credential: read.registrationInfo.credential }
}

async function takeChallenge({ db, userId }: OwnAccount, challenge: string, now: Date): Promise<boolean> {
  const value = Uint8Array.from(Buffer.from(challenge, 'base64url'))
  const where = { userId, purpose: 'add_passkey', value, expiresAt: { gt: now } } as const
  return (await db.challenge.deleteMany({ where })).count === 1
}
