import { isInForce } from '../../editions/in-force.ts'
import type { Due, Kind } from '../kind.ts'
import type { RemindedText } from '../passage.ts'
import { passageOf } from './of-texts.ts'

/** How long before the day of the review it is said, in days. */
const AHEAD = 30

/** A month before a text in force is to be looked at again, and on the day, to those who run it. */
export const policyReview: Kind = {
  roles: ['owner', 'amo'],
  due: ({ sql }, { since, day }) => sql<Due>`
    SELECT m.id AS member, e.id AS subject, said.on_day::text AS "dueOn"
    FROM editions e
      JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
      CROSS JOIN LATERAL (VALUES (e.review_on), (e.review_on - ${AHEAD}::int)) said (on_day)
      JOIN memberships m ON m.company_id = e.company_id AND m.state = 'active' AND m.role IN ('owner', 'amo')
    WHERE e.company_id = app.company_id() AND said.on_day > ${since}::date AND said.on_day <= ${day}::date
      AND ${isInForce}`,
  stillDue: async ({ sql }, { role, today }, subjects) =>
    role === 'owner' || role === 'amo'
      ? passageOf(
          'policy-review',
          await sql<RemindedText & { edition: string }>`
            SELECT e.id AS edition, p.id AS policy, e.record->>'title' AS title, e.review_on::text AS day
            FROM editions e
              JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
            WHERE e.company_id = app.company_id() AND e.id = ANY(${subjects}::uuid[])
              AND e.review_on - ${AHEAD}::int <= ${today}::date
              AND ${isInForce}
            ORDER BY e.review_on, e.id`,
        )
      : undefined,
}
