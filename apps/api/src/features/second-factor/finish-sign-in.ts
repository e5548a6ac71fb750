import type * as contract from '@trivselsrum/contracts/second-factor'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { finishPending } from './finish-pending.ts'
import type { Means } from './prove-self.ts'
import { takeCode } from './queries.ts'

export function finishSignIn(means: Means): PublicAction<typeof contract.finishSignIn> {
  return (context, { body }) =>
    finishPending(context, means, async ({ db, userId }) => {
      const { now } = context
      const isTaken = await takeCode(db, { userId, typed: body.code, now, sealer: means.sealer })
      if (!isTaken) throw new Problem('wrong-code')
    })
}
