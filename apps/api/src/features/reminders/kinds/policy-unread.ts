import { timeZone } from '@trivselsrum/toolkit/quarter'
import { isInForce } from '../../editions/in-force.ts'
import type { Due, Kind } from '../kind.ts'
import type { RemindedText } from '../passage.ts'
import { everybody } from './of-actions.ts'
import { passageOf } from './of-texts.ts'

/** How long after a text was published, or somebody came who is to know it, in days. There is no third time. */
const [FIRST, SECOND] = [7, 21]

/** A week after a text was published, and two weeks later, to those who have not said that they have read it. */
export const policyUnread: Kind = {
  roles: everybody,
  due: ({ sql }, { since, day }) => sql<Due>`
    SELECT m.id AS member, e.id AS subject, said.on_day::text AS "dueOn"
    FROM editions e
      JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
      JOIN memberships m ON m.company_id = e.company_id AND m.state = 'active'
      CROSS JOIN LATERAL (SELECT (GREATEST(e.published_at, m.created_at) AT TIME ZONE ${timeZone})::date + days AS on_day
        FROM unnest(ARRAY[${FIRST}, ${SECOND}]::int[]) days) said
    WHERE e.company_id = app.company_id() AND e.published_at IS NOT NULL
      AND said.on_day > ${since}::date AND said.on_day <= ${day}::date
      AND ${isInForce}
      AND NOT EXISTS (SELECT FROM policy_readings r
        WHERE r.company_id = e.company_id AND r.edition_id = e.id AND r.membership_id = m.id)`,
  stillDue: async ({ sql }, { member }, subjects) =>
    passageOf(
      'policy-unread',
      await sql<RemindedText & { edition: string }>`
        SELECT e.id AS edition, p.id AS policy, e.record->>'title' AS title,
          (e.published_at AT TIME ZONE ${timeZone})::date::text AS day
        FROM editions e
          JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
        WHERE e.company_id = app.company_id() AND e.id = ANY(${subjects}::uuid[])
          AND ${isInForce}
          AND NOT EXISTS (SELECT FROM policy_readings r
            WHERE r.company_id = e.company_id AND r.edition_id = e.id AND r.membership_id = ${member})
        ORDER BY e.published_at, e.id`,
    ),
}
