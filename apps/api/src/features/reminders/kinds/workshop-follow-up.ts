import type { Due, Kind } from '../kind.ts'
import { everybody } from './of-actions.ts'
import { firstOf } from './of-workshops.ts'

/** On the day on which a workshop is followed up, to whoever held it and to AMO. */
export const workshopFollowUp: Kind = {
  roles: everybody,
  due: ({ sql }, { since, day }) => sql<Due>`
    SELECT who.member, w.id AS subject, w.follow_up_on::text AS "dueOn"
    FROM workshops w CROSS JOIN LATERAL (
      SELECT w.facilitator_id AS member
      UNION SELECT m.id FROM memberships m WHERE m.company_id = w.company_id AND m.role = 'amo' AND m.state = 'active') who
    WHERE w.company_id = app.company_id() AND w.state = 'finished'
      AND w.follow_up_on > ${since}::date AND w.follow_up_on <= ${day}::date`,
  stillDue: async ({ sql }, { member, role, today }, subjects) => {
    const still = firstOf(
      await sql<{ id: string; title: string; day: string }>`
        SELECT w.id, w.title, w.follow_up_on::text AS day FROM workshops w
        WHERE w.company_id = app.company_id() AND w.id = ANY(${subjects}::uuid[]) AND w.state = 'finished'
          AND w.follow_up_on <= ${today}::date AND (${role} = 'amo' OR w.facilitator_id = ${member})
        ORDER BY w.follow_up_on, w.id`,
    )
    return still && { subjects: still.subjects, passage: { kind: 'workshop-follow-up', ...still.named } }
  },
}
