import type * as contract from '@trivselsrum/contracts/shares'
import type { Config } from '../../config.ts'
import { limitFailures } from '../../platform/limits.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { isPasswordRight } from '../identity/passwords.ts'
import { shareState } from './rules.ts'

/** Wrong passcodes before one has to wait: of a link from one network, and of a link from anywhere. */
const most = { together: 10, link: 100 }

export function givePasscode(config: Config): PublicAction<typeof contract.givePasscode> {
  return async ({ database, client, now, share }, { body }) => {
    const { sub: id, company } = share.claims()
    const hash = await database.asNobody(company, async ({ sql }) => {
      const [found] = await sql<{ hash: string | null; expiresAt: Date; revokedAt: Date | null }>`
        SELECT passcode_hash AS hash, expires_at AS "expiresAt", revoked_at AS "revokedAt" FROM shares WHERE id = ${id}`
      if (!found || shareState(found, now) !== 'good') throw new Problem('share-ended')
      return found.hash
    })
    const limits = [
      { key: `passcode of ${id} from ${client.network}`, most: most.together },
      { key: `passcode of ${id}`, most: most.link },
    ]
    await limitFailures({ database, secret: config.jwtSecret, now }, limits, async () => {
      if (hash && !(await isPasswordRight(body.passcode, hash))) throw new Problem('wrong-passcode')
    })
    share.set({ sub: id, company, isOpen: true })
  }
}
