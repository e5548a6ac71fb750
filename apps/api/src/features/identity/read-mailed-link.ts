import type * as contract from '@trivselsrum/contracts/mailed'
import type { PublicAction } from '../../platform/scopes.ts'
import { findLinked, readLink } from './challenges.ts'
import { findSession } from './queries.ts'

/** Mail scanners open links as people do: what is read here changes nothing and uses nothing up. */
export const readMailedLink: PublicAction<typeof contract.readMailedLink> = async (context, { params }) => {
  const user = await findLinked(context.database, readLink(params.token), context.now)
  const session = user && (await findSession(context))
  return { isGood: Boolean(user), isOwn: Boolean(user && session?.userId === user.id) }
}
