import { addDays } from '@trivselsrum/toolkit/day'
import type { CompanyScope } from '../../platform/database.ts'
import { reminderKinds } from './kinds.ts'
import { type Span, WAITS } from './rules.ts'

/**
 * Notes what fell due in days that were not looked at yet, for those who may and want to be told of it.
 *
 * @returns the memberships of everybody for whom something waits, from today or from a day on which it could not be said.
 */
export async function gatherReminders(scope: CompanyScope, span: Span): Promise<string[]> {
  const { sql } = scope
  await sql`DELETE FROM reminders WHERE due_on <= ${addDays(span.day, -WAITS)}::date`
  for (const [name, kind] of reminderKinds) {
    const due = await kind.due(scope, span)
    const [members, subjects] = [due.map(({ member }) => member), due.map(({ subject }) => subject)]
    await sql`
      INSERT INTO reminders (membership_id, kind, subject, due_on)
      SELECT m.id, ${name}, one.subject, one.due_on
      FROM unnest(${members}::uuid[], ${subjects}::text[], ${due.map(({ dueOn }) => dueOn)}::date[])
        one (member, subject, due_on)
      JOIN memberships m ON m.company_id = app.company_id() AND m.id = one.member AND m.state = 'active'
      JOIN users u ON u.id = m.user_id AND u.email_proven_at IS NOT NULL AND u.email_refused_at IS NULL
      LEFT JOIN reminder_choices c ON c.company_id = m.company_id AND c.membership_id = m.id
      WHERE NOT COALESCE(c.is_off OR ${name} = ANY(c.kinds_off), false)
      ON CONFLICT (company_id, membership_id, kind, subject) DO UPDATE SET due_on = EXCLUDED.due_on`
  }
  const waiting = await sql<{ member: string }>`SELECT DISTINCT membership_id AS member FROM reminders ORDER BY 1`
  return waiting.map(({ member }) => member)
}
