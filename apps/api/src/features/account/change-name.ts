import type * as contract from '@trivselsrum/contracts/account'
import type { PublicAction } from '../../platform/scopes.ts'
import { inOwnAccount } from '../identity/own-account.ts'

export const changeName: PublicAction<typeof contract.changeName> = async (context, { body }) => {
  await inOwnAccount(context, ({ db, userId }) =>
    db.user.updateMany({ where: { id: userId }, data: { name: body.name } }),
  )
}
