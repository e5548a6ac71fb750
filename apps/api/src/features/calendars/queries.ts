import type { Language, Role } from '@trivselsrum/contracts/values'
import { addYears, type Day } from '@trivselsrum/toolkit/day'
import type { Library } from '@trivselsrum/toolkit/library'
import { minutesOf } from '@trivselsrum/toolkit/programme/programme'
import type { Sql } from '../../platform/database.ts'
import { visibleTo } from '../actions/queries.ts'
import { isInForce } from '../editions/in-force.ts'
import { heldBy, isInvited } from '../workshops/queries.ts'
import { programmeOf } from '../workshops/view.ts'

/** Whose calendar it is, as they are at this moment. */
export interface Subscriber {
  member: string
  role: Role
  language: Language
  company: string
  slug: string
}

/**
 * The member an address belongs to; nobody where it was ended, they have left, or they lack the second factor that the
 * company asks of whoever looks inside.
 */
export async function findSubscriber(sql: Sql, hash: Uint8Array<ArrayBuffer>): Promise<Subscriber | undefined> {
  const [subscriber] = await sql<Subscriber>`
    SELECT m.id AS member, m.role, u.language, c.name AS company, c.slug
    FROM calendar_feeds f
      JOIN memberships m ON m.company_id = f.company_id AND m.id = f.membership_id AND m.state = 'active'
      JOIN users u ON u.id = m.user_id JOIN companies c ON c.id = m.company_id
    WHERE f.token_hash = ${hash} AND NOT app.lacks_second_factor(m.company_id, m.user_id)`
  return subscriber
}

/** Something that stands on a day. */
export interface CalendarEvent {
  kind:
    | 'deadline'
    | 'follow-up'
    | 'round-opened'
    | 'round-closed'
    | 'policy-review'
    | 'consultation-closes'
    | 'workshop'
    | 'workshop-follow-up'
  /** The id of the action, the round, the policy, the consultation or the workshop. */
  id: string
  /** The title of the action, the policy or the workshop, or the round's quarter. */
  name: string
  day: Day
  version: number
  changedAt: Date
  /** When it begins and how long it takes, where it has a time of the day. */
  lasts?: { startsAt: Date; minutes: number }
  place?: string
}

/** How far a calendar reaches in both directions, in years, and how much it holds at most. */
const YEARS = 2
const MOST = 1000

/**
 * What somebody may see of the plan, the rounds and the policies; where it is too much, what is nearest to today.
 * Deadlines of what is settled are gone; what is done can still be followed up. When a text is to be looked at again is
 * for those who run it; when a consultation closes, for everybody. Workshops are there for those who take part or hold
 * them, and when one is followed up for those who may hold it.
 */
export async function readEvents(
  { sql, library }: { sql: Sql; library: Library },
  { member, role }: Subscriber,
  today: Day,
): Promise<CalendarEvent[]> {
  const [first, last] = [addYears(today, -YEARS), addYears(today, YEARS)]
  const actor = { role, membershipId: member }
  const events = await sql<CalendarEvent & { held: Held | null }>`
    WITH seen AS (
      SELECT * FROM actions a WHERE a.company_id = app.company_id() AND ${visibleTo(actor)}
    ), events AS (
      SELECT 'deadline' AS kind, id, title AS name, deadline AS day, version, status_since AS changed,
        NULL::jsonb AS held FROM seen
      WHERE status IN ('planned', 'underway') AND deadline BETWEEN ${first}::date AND ${last}::date
      UNION ALL
      SELECT 'follow-up', id, title, follow_up_on, version, status_since, NULL FROM seen
      WHERE status <> 'dropped' AND follow_up_on BETWEEN ${first}::date AND ${last}::date
      UNION ALL
      SELECT 'round-opened', id, quarter, (opened_at AT TIME ZONE 'Europe/Copenhagen')::date, 1, opened_at, NULL FROM rounds
      WHERE state <> 'voided' AND opened_at > ${first}::date
      UNION ALL
      SELECT 'round-closed', id, quarter, (closed_at AT TIME ZONE 'Europe/Copenhagen')::date, 1, closed_at, NULL FROM rounds
      WHERE state = 'closed' AND closed_at > ${first}::date
      UNION ALL
      SELECT 'policy-review', p.id, e.record->>'title', e.review_on, e.number, e.settled_at, NULL
      FROM editions e JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
      WHERE e.company_id = app.company_id() AND ${role} IN ('owner', 'amo') AND ${isInForce}
        AND e.review_on BETWEEN ${first}::date AND ${last}::date
      UNION ALL
      SELECT 'consultation-closes', c.id, p.title, c.closes_on, 1, c.opened_at, NULL
      FROM consultations c JOIN editions e ON e.company_id = c.company_id AND e.id = c.edition_id
        JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
      WHERE c.company_id = app.company_id() AND c.closed_at IS NULL AND c.closes_on >= ${first}::date
      UNION ALL
      SELECT 'workshop', w.id, w.title, (w.starts_at AT TIME ZONE 'Europe/Copenhagen')::date, w.version, w.created_at,
        jsonb_build_object('startsAt', w.starts_at, 'tool', w.tool, 'programmeVersion', w.programme_version,
          'language', w.language, 'adaptation', w.adaptation)
      FROM workshops w WHERE w.company_id = app.company_id() AND (w.facilitator_id = ${member} OR ${isInvited(actor)})
        AND w.starts_at BETWEEN ${first}::date AND ${last}::date
      UNION ALL
      SELECT 'workshop-follow-up', w.id, w.title, w.follow_up_on, w.version, w.created_at, NULL
      FROM workshops w WHERE w.company_id = app.company_id() AND ${heldBy(actor)}
        AND w.follow_up_on BETWEEN ${first}::date AND ${last}::date
    ), nearest AS (
      SELECT * FROM events ORDER BY abs(day - ${today}::date), kind, id LIMIT ${MOST}
    )
    SELECT kind, id, name, day::text, version, changed AS "changedAt", held FROM nearest ORDER BY day, kind, id`
  return events.map(({ held, ...event }) => {
    if (!held) return event
    return {
      ...event,
      lasts: { startsAt: new Date(held.startsAt), minutes: minutesOf(programmeOf({ library }, held)) },
    }
  })
}

/** When a workshop begins, and what says how long it takes. */
type Held = Parameters<typeof programmeOf>[1] & { startsAt: string }
