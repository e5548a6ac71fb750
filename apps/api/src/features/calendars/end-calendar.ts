import type * as contract from '@trivselsrum/contracts/calendars'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'

export const endCalendar: CompanyAction<typeof contract.endCalendar> = async (context) => {
  const { sql, actor } = context
  const ended = await sql`DELETE FROM calendar_feeds WHERE membership_id = ${actor.membershipId} RETURNING id`
  if (ended.length) await recordAct(context, 'calendar-ended', {})
}
