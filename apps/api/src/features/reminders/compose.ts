import type { ReminderKind } from '@trivselsrum/contracts/reminders'
import type { Language, Role } from '@trivselsrum/contracts/values'
import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { CompanyScope } from '../../platform/database.ts'
import { reminderKinds } from './kinds.ts'
import type { Passage } from './passage.ts'
import { isLetterTime, wants } from './rules.ts'

/** Whose letter it is, as they are when it is written. */
interface LetterReader {
  member: string
  role: Role
  userId: string
  name: string
  email: string
  language: Language
  emailProvenAt: Date | null
  emailRefusedAt: Date | null
  company: string
  companyId: string
  slug: string
}

export interface ReminderLetter {
  reader: LetterReader
  passages: Passage[]
}

/**
 * Somebody's letter of a day, with everything that waits for them and holds at this moment. A letter that does not get
 * out on its day is none: what it would have said is said by the next day's, so that nobody gets two on one. What holds
 * no longer, or is not wanted, is forgotten.
 */
export async function composeLetter(
  scope: CompanyScope,
  { day, recipient, now }: { day: Day; recipient: string; now: Date },
): Promise<ReminderLetter | undefined> {
  if (dayOf(now) !== day || !isLetterTime(now)) return undefined
  const { sql } = scope
  const waiting = await sql<{ kind: ReminderKind; subject: string }>`
    SELECT kind, subject FROM reminders WHERE membership_id = ${recipient}`
  const found = await readReader(scope, recipient)
  const passages: Passage[] = []
  const held: { kind: string; subject: string }[] = []
  if (found?.emailProvenAt && !found.emailRefusedAt)
    for (const [name, kind] of reminderKinds.filter(([name]) => wants(found, name))) {
      const subjects = waiting.filter((one) => one.kind === name).map(({ subject }) => subject)
      const reader = { member: recipient, role: found.role, today: day }
      const still = subjects.length ? await kind.stillDue(scope, reader, subjects) : undefined
      if (!still) continue
      passages.push(still.passage)
      held.push(...still.subjects.map((subject) => ({ kind: name, subject })))
    }
  await sql`
    DELETE FROM reminders WHERE membership_id = ${recipient} AND (kind, subject) NOT IN (
      SELECT * FROM unnest(${held.map(({ kind }) => kind)}::text[], ${held.map(({ subject }) => subject)}::text[]))`
  return found && passages.length ? { reader: found, passages } : undefined
}

/** Notes that somebody's letter is out: nothing waits for them any more. */
export async function forgetSaid({ sql }: CompanyScope, recipient: string) {
  await sql`DELETE FROM reminders WHERE membership_id = ${recipient}`
}

async function readReader({ sql }: CompanyScope, member: string) {
  const [reader] = await sql<LetterReader & { isOff: boolean; kindsOff: string[] }>`
    SELECT m.id AS member, m.role, u.id AS "userId", u.name, u.email, u.language, u.email_proven_at AS "emailProvenAt",
      u.email_refused_at AS "emailRefusedAt", c.name AS company, c.id AS "companyId", c.slug,
      COALESCE(o.is_off, false) AS "isOff", COALESCE(o.kinds_off, '{}') AS "kindsOff"
    FROM memberships m JOIN users u ON u.id = m.user_id JOIN companies c ON c.id = m.company_id
      LEFT JOIN reminder_choices o ON o.company_id = m.company_id AND o.membership_id = m.id
    WHERE m.company_id = app.company_id() AND m.id = ${member} AND m.state = 'active'`
  return reader
}
