import type * as contract from '@trivselsrum/contracts/calendars'
import type { CompanyAction } from '../../platform/scopes.ts'

export const readOwnCalendar: CompanyAction<typeof contract.readOwnCalendar> = async ({ sql, actor }) => {
  const [calendar] = await sql<contract.Calendar>`
    SELECT id, created_at AS "createdAt" FROM calendar_feeds WHERE membership_id = ${actor.membershipId}`
  return { calendar: calendar ?? null }
}
