import type * as contract from '@trivselsrum/contracts/reminders'
import type { Config } from '../../config.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { forSubscriber } from './subscription.ts'

/** Mail scanners open links as people do: what is read here changes nothing. */
export function readUnsubscription(config: Config): PublicAction<typeof contract.readUnsubscription> {
  return (context, { params }) =>
    forSubscriber(config, context, params.unsubscription, async ({ company, isOff }) => ({ company, isOff }))
}
