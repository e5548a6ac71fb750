import type { Due, Kind } from '../kind.ts'
import type { RemindedAction } from '../passage.ts'
import { everybody, passageOf } from './of-actions.ts'

/** On the day of the deadline of what one is responsible for. */
export const deadlineReached: Kind = {
  roles: everybody,
  due: ({ sql }, { since, day }) => sql<Due>`
    SELECT responsible AS member, id AS subject, deadline::text AS "dueOn" FROM actions
    WHERE deadline > ${since}::date AND deadline <= ${day}::date
      AND responsible IS NOT NULL AND status IN ('planned', 'underway')`,
  stillDue: async ({ sql }, { member, today }, subjects) =>
    passageOf(
      'deadline-reached',
      await sql<RemindedAction>`
        SELECT id, title, deadline::text AS day FROM actions
        WHERE id = ANY(${subjects}::uuid[]) AND responsible = ${member} AND status IN ('planned', 'underway')
          AND deadline <= ${today}::date
        ORDER BY deadline, id`,
    ),
}
