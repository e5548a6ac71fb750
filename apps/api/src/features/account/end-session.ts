import type * as contract from '@trivselsrum/contracts/account'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { inOwnAccount } from '../identity/own-account.ts'

/** One that is not the person's own, has ended or never was: all the same to whoever asks. */
export const endSession: PublicAction<typeof contract.endSession> = async (context, { params }) => {
  await inOwnAccount(context, async ({ db, userId }) => {
    const { count } = await db.session.updateMany({
      where: { userId, id: params.session, endedAt: null },
      data: { endedAt: context.now },
    })
    if (count === 0) throw new Problem('not-found')
  })
}
