import type * as contract from '@trivselsrum/contracts/identity'
import type { PublicAction } from '../../platform/scopes.ts'

export const chooseLanguage: PublicAction<typeof contract.chooseLanguage> = async ({ database, claims }, { body }) => {
  const { sub: userId } = await claims()
  await database.inIdentity(userId, (db) =>
    db.user.updateMany({ where: { id: userId }, data: { language: body.language } }),
  )
}
