import { Problem } from '../../platform/problems.ts'
import type { OwnAccount } from '../identity/own-account.ts'
import { lockCredential } from '../identity/own-account.ts'
import { hasSecondFactor } from './queries.ts'

/**
 * Takes one away. The last one stays while a company asks for one: its owner would shut themselves out of it. With the
 * last go the recovery codes, which stand in for nothing any more.
 *
 * @param remove answers how many were there to be removed.
 * @throws Problem `not-found`, `second-factor-required`.
 */
export async function removeSecondFactor({ db, sql, userId }: OwnAccount, remove: () => Promise<{ count: number }>) {
  // Two that are removed at once come one after the other, so that the second knows it is the last.
  await lockCredential(sql, userId)
  const { count } = await remove()
  if (count === 0) throw new Problem('not-found')
  if (await hasSecondFactor(sql, userId)) return
  const isRequired = await db.company.count({ where: { requiresSecondFactor: true } })
  if (isRequired) throw new Problem('second-factor-required')
  await db.recoveryCode.deleteMany({ where: { userId } })
  await db.challenge.deleteMany({ where: { userId } })
}
