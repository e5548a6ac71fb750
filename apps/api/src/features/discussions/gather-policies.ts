import type { GatheredYear } from '@trivselsrum/contracts/gathered-year'
import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import { timeZone } from '@trivselsrum/toolkit/quarter'
import type { CompanyContext } from '../../platform/scopes.ts'

/** How many of each are named. */
const NAMED = 30

type Policies = NonNullable<GatheredYear['policies']>

/** As they stood on the last day: texts that were adopted in the year or were due for review by then, and consultations. */
export async function gatherPolicies(
  { sql, now }: CompanyContext,
  { from, to }: { from: Day; to: Day },
): Promise<Policies> {
  const texts = await sql<Policies['texts'][number]>`
    SELECT e.record->>'title' AS title, e.number, e.adopted_on::text AS "adoptedOn", e.review_on::text AS "reviewOn"
    FROM editions e JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
    WHERE e.company_id = app.company_id() AND e.settled_at IS NOT NULL AND e.adopted_on <= ${to}::date
      AND (e.adopted_on >= ${from}::date OR (e.review_on <= ${to}::date
        AND (p.retired_at IS NULL OR (p.retired_at AT TIME ZONE ${timeZone})::date > ${to}::date)
        AND NOT EXISTS (SELECT FROM editions n WHERE n.company_id = e.company_id AND n.policy_id = e.policy_id
          AND n.number > e.number AND n.adopted_on <= ${to}::date)))
    ORDER BY e.adopted_on DESC, e.id LIMIT ${NAMED}`
  const consultations = await sql<Policies['consultations'][number]>`
    WITH held AS (
      SELECT c.id, p.title, LEAST((c.closed_at AT TIME ZONE ${timeZone})::date, c.closes_on) AS closed_on
      FROM consultations c JOIN editions e ON e.company_id = c.company_id AND e.id = c.edition_id
        JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
      WHERE c.company_id = app.company_id() AND (c.closed_at IS NOT NULL OR c.closes_on < ${dayOf(now)}::date)
    )
    SELECT h.title, h.closed_on::text AS "closedOn",
      (SELECT count(*)::int FROM contributor_receipts r WHERE r.company_id = app.company_id() AND r.consultation_id = h.id)
        AS contributors,
      (SELECT count(*)::int FROM contributions b WHERE b.company_id = app.company_id() AND b.consultation_id = h.id
        AND NOT b.is_withdrawn) AS contributions
    FROM held h WHERE h.closed_on BETWEEN ${from}::date AND ${to}::date
    ORDER BY h.closed_on DESC, h.id LIMIT ${NAMED}`
  return { texts, consultations }
}
