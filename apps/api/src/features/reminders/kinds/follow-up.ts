import type { Due, Kind } from '../kind.ts'
import type { RemindedAction } from '../passage.ts'
import { everybody, passageOf } from './of-actions.ts'

/** On the day an action is to be followed up: also one that is done, since whether it worked is asked afterwards. */
export const followUp: Kind = {
  roles: everybody,
  due: ({ sql }, { since, day }) => sql<Due>`
    SELECT responsible AS member, id AS subject, follow_up_on::text AS "dueOn" FROM actions
    WHERE follow_up_on > ${since}::date AND follow_up_on <= ${day}::date
      AND responsible IS NOT NULL AND status <> 'dropped'`,
  stillDue: async ({ sql }, { member, today }, subjects) =>
    passageOf(
      'follow-up',
      await sql<RemindedAction>`
        SELECT id, title, follow_up_on::text AS day FROM actions
        WHERE id = ANY(${subjects}::uuid[]) AND responsible = ${member} AND status <> 'dropped'
          AND follow_up_on <= ${today}::date
        ORDER BY follow_up_on, id`,
    ),
}
