import { addDays } from '@trivselsrum/toolkit/day'
import type { Due, Kind } from '../kind.ts'
import type { RemindedAction } from '../passage.ts'
import { everybody, passageOf } from './of-actions.ts'

const WEEK = 7

/** A week before the deadline of what one is responsible for; not where the deadline itself has come meanwhile. */
export const deadlineSoon: Kind = {
  roles: everybody,
  due: ({ sql }, { since, day }) => sql<Due>`
    SELECT responsible AS member, id AS subject, (deadline - ${WEEK}::int)::text AS "dueOn" FROM actions
    WHERE deadline > ${addDays(since, WEEK)}::date AND deadline <= ${addDays(day, WEEK)}::date AND deadline > ${day}::date
      AND responsible IS NOT NULL AND status IN ('planned', 'underway')`,
  stillDue: async ({ sql }, { member, today }, subjects) =>
    passageOf(
      'deadline-soon',
      await sql<RemindedAction>`
        SELECT id, title, deadline::text AS day FROM actions
        WHERE id = ANY(${subjects}::uuid[]) AND responsible = ${member} AND status IN ('planned', 'underway')
          AND deadline > ${today}::date AND deadline <= ${addDays(today, WEEK)}::date
        ORDER BY deadline, id`,
    ),
}
