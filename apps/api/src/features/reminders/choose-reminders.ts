import type * as contract from '@trivselsrum/contracts/reminders'
import type { CompanyAction } from '../../platform/scopes.ts'
import { kindsFor } from './kinds.ts'
import { readOwn, readView } from './queries.ts'
import { choiceOf } from './rules.ts'

/** Of kinds that are not offered to somebody of their role nothing is changed: the role may be another one again. */
export const chooseReminders: CompanyAction<typeof contract.chooseReminders> = async (context, { body }) => {
  const { sql, actor } = context
  // Held, so that of two choices at once the later is the one that stands whole.
  await sql`SELECT FROM memberships WHERE company_id = app.company_id() AND id = ${actor.membershipId} FOR NO KEY UPDATE`
  const { isOff, kindsOff } = choiceOf(body.kinds, kindsFor(actor.role), (await readOwn(context)).kindsOff)
  await sql`
    INSERT INTO reminder_choices (membership_id, is_off, kinds_off)
    VALUES (${actor.membershipId}, ${isOff}, ${kindsOff}::text[])
    ON CONFLICT (company_id, membership_id) DO UPDATE SET is_off = EXCLUDED.is_off, kinds_off = EXCLUDED.kinds_off`
  return readView(context)
}
