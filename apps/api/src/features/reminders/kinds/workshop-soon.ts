import { timeZone } from '@trivselsrum/toolkit/quarter'
import { part } from '../../../platform/database.ts'
import type { Due, Kind } from '../kind.ts'
import { everybody } from './of-actions.ts'
import { firstOf } from './of-workshops.ts'

const day = part`(w.starts_at AT TIME ZONE ${timeZone})::date`

/** The day before a workshop, to those who are invited and to whoever holds it. */
export const workshopSoon: Kind = {
  roles: everybody,
  due: ({ sql }, { since, day: today }) => sql<Due>`
    SELECT who.member, w.id AS subject, (${day} - 1)::text AS "dueOn"
    FROM workshops w CROSS JOIN LATERAL (
      SELECT w.facilitator_id AS member
      UNION SELECT p.membership_id FROM workshop_people p
        WHERE p.company_id = w.company_id AND p.workshop_id = w.id AND p.membership_id IS NOT NULL) who
    WHERE w.company_id = app.company_id() AND w.state = 'planned'
      AND ${day} - 1 > ${since}::date AND ${day} - 1 <= ${today}::date`,
  stillDue: async ({ sql }, { member, today }, subjects) => {
    const still = firstOf(
      await sql<{ id: string; title: string; startsAt: Date }>`
        SELECT w.id, w.title, w.starts_at AS "startsAt" FROM workshops w
        WHERE w.company_id = app.company_id() AND w.id = ANY(${subjects}::uuid[]) AND w.state = 'planned'
          AND ${day} BETWEEN ${today}::date AND ${today}::date + 1
          AND (w.facilitator_id = ${member} OR EXISTS (SELECT FROM workshop_people p
            WHERE p.company_id = w.company_id AND p.workshop_id = w.id AND p.membership_id = ${member}))
        ORDER BY w.starts_at, w.id`,
    )
    return still && { subjects: still.subjects, passage: { kind: 'workshop-soon', ...still.named } }
  },
}
