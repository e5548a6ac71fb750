import type * as contract from '@trivselsrum/contracts/calendars'
import { apiPrefix } from '@trivselsrum/contracts/endpoint'
import type { Config } from '../../config.ts'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { newToken, tokenHash } from './tokens.ts'

/** The address is told here and nowhere again. Made for what its page saw: pressed twice, the second is told so. */
export function makeCalendar({ publicUrl }: Config): CompanyAction<typeof contract.makeCalendar> {
  return async (context, { body }) => {
    const { sql, actor, now, newId } = context
    // Held, so that of two at once one sees the other's.
    await sql`
      SELECT FROM memberships WHERE company_id = app.company_id() AND id = ${actor.membershipId} FOR NO KEY UPDATE`
    const [old] = await sql<{ id: string }>`SELECT id FROM calendar_feeds WHERE membership_id = ${actor.membershipId}`
    if ((old?.id ?? null) !== body.replaces) throw new Problem('calendar-made-meanwhile')
    const [id, token] = [newId(), newToken()]
    await sql`
      INSERT INTO calendar_feeds (membership_id, id, token_hash, created_at)
      VALUES (${actor.membershipId}, ${id}, ${tokenHash(token)}, ${now})
      ON CONFLICT (company_id, membership_id)
        DO UPDATE SET id = EXCLUDED.id, token_hash = EXCLUDED.token_hash, created_at = EXCLUDED.created_at`
    await recordAct(context, 'calendar-made', {})
    const address = new URL(`${apiPrefix}/calendars/${token}`, publicUrl).href
    return { calendar: { id, createdAt: now }, address }
  }
}
