import type * as contract from '@trivselsrum/contracts/reminders'
import type { Config } from '../../config.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { forSubscriber } from './subscription.ts'

/** Pressed twice it is pressed once. What was chosen before stays as it was, for whoever turns reminders on again. */
export function unsubscribe(config: Config): PublicAction<typeof contract.unsubscribe> {
  return (context, { params }) =>
    forSubscriber(config, context, params.unsubscription, async ({ member }, sql) => {
      await sql`
        INSERT INTO reminder_choices (membership_id, is_off) VALUES (${member}, true)
        ON CONFLICT (company_id, membership_id) DO UPDATE SET is_off = true`
    })
}
