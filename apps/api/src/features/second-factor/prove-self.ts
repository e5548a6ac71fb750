import type { Config } from '../../config.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicContext } from '../../platform/scopes.ts'
import type { Sealer } from '../../platform/sealing.ts'
import { countAttempt } from '../identity/attempts.ts'
import { inOwnAccount, type OwnAccount } from '../identity/own-account.ts'
import { isPasswordRight } from '../identity/passwords.ts'
import { takeCode } from './queries.ts'

/** What every action on second factors is made with. */
export interface Means {
  config: Config
  sealer: Sealer
}

/**
 * Lets somebody signed in show once more who they are, by password or code: a session left open on a shared computer
 * must not be enough to change how its owner signs in. A code is used up by it.
 *
 * @throws Problem `wrong-proof`, `too-many-attempts`.
 */
export async function proveSelf(context: PublicContext, { config, sealer }: Means, proof: string): Promise<void> {
  const { email, passwordHash } = await inOwnAccount(context, readProofs)
  const attempt = await countAttempt(context, config, email)
  const { now } = context
  const isProven =
    (await inOwnAccount(context, ({ db, userId }) => takeCode(db, { userId, typed: proof, now, sealer }))) ||
    (await isPasswordRight(proof, passwordHash))
  if (!isProven) throw new Problem('wrong-proof')
  await attempt.succeed()
}

async function readProofs({ db, userId }: OwnAccount) {
  const { email } = await db.user.findFirstOrThrow({ where: { id: userId }, select: { email: true } })
  const credential = await db.credential.findFirst({ where: { userId } })
  return { email, passwordHash: credential?.passwordHash }
}
