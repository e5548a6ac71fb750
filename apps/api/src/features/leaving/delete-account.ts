import type { deleteAccount as contract } from '@trivselsrum/contracts/leaving'
import type { Language } from '@trivselsrum/toolkit/tool'
import { writesMail } from '../../config.ts'
import { recordAct } from '../../platform/audit.ts'
import type { Sql } from '../../platform/database.ts'
import { tellPerson } from '../../platform/outbox.ts'
import type { PublicAction, PublicContext } from '../../platform/scopes.ts'
import { type Means, proveSelf } from '../second-factor/prove-self.ts'
import { forgetAuthor } from '../talks/queries.ts'
import { type Place, readPlaces } from './places.ts'
import { requireOwnerElsewhere } from './rules.ts'
import { formerMember } from './words.ts'

/**
 * Takes a person out of every company and then away, all or nothing. Where mail is sent, their row stays without anything
 * but the address the last mail goes to, and goes with it; the address itself is free at once.
 */
export function deleteAccount(means: Means): PublicAction<typeof contract> {
  return async (context, { body }) => {
    const { database, claims, cookies } = context
    await proveSelf(context, means, body.proof)
    const { sub: userId } = await claims()
    await database.inCompanies(userId, async (sql, within) => {
      const places = await readPlaces(sql, within, userId, true)
      requireOwnerElsewhere(places)
      for (const place of places) await within(place.companyId, () => vacate(context, { sql, place, userId }))
      await sql`DELETE FROM credentials`
      if (writesMail(means.config)) await sayFarewell(context, sql, userId)
      else await sql`SELECT app.delete_person()`
    })
    cookies.clear()
  }
}

interface Vacating {
  sql: Sql
  place: Place
  userId: string
}

/** What they did stays with the place; in it stands somebody without a name, who is nobody in any other company. */
async function vacate({ now, newId }: PublicContext, { sql, place, userId }: Vacating) {
  const { memberId } = place
  const standIn = newId()
  const [company] = await sql<{ language: Language }>`SELECT language FROM companies WHERE id = app.company_id()`
  const language = company?.language ?? 'da'
  const name = formerMember[language]
  const actor = { membershipId: memberId, userId, role: place.role }
  await recordAct({ sql, actor, now, newId }, 'member-left', { member: memberId })
  await sql`
    INSERT INTO users (id, email, name, language, created_at, stand_in_at)
    VALUES (${standIn}, ${standIn}, ${name}, ${language}, ${now}, app.company_id())`
  await sql`
    UPDATE memberships SET user_id = ${standIn}, state = 'removed', department_id = NULL
    WHERE company_id = app.company_id() AND id = ${memberId}`
  // Their address stood in what they were invited by; what they sent lately may quote them.
  await sql`
    UPDATE invitations SET email = ${name},
      revoked_at = CASE WHEN accepted_at IS NULL THEN COALESCE(revoked_at, ${now}) ELSE revoked_at END
    WHERE company_id = app.company_id()
      AND (${memberId} IN (accepted_by, place) OR email = (SELECT email FROM users WHERE id = ${userId}))`
  await forgetAuthor(sql, memberId)
  // What they were to be reminded of, and where they looked it up, is of use to nobody.
  await sql`DELETE FROM calendar_feeds WHERE company_id = app.company_id() AND membership_id = ${memberId}`
  await sql`DELETE FROM reminders WHERE company_id = app.company_id() AND membership_id = ${memberId}`
  await sql`DELETE FROM reminder_choices WHERE company_id = app.company_id() AND membership_id = ${memberId}`
  await sql`DELETE FROM idempotent_replies WHERE company_id = app.company_id() AND actor_id = ${memberId}`
}

async function sayFarewell({ now, newId }: PublicContext, sql: Sql, userId: string) {
  await sql`DELETE FROM sessions`
  await sql`DELETE FROM email_challenges`
  await sql`DELETE FROM personal_mails`
  await sql`DELETE FROM authenticator_apps`
  await sql`DELETE FROM recovery_codes`
  await sql`DELETE FROM passkeys`
  await sql`DELETE FROM challenges`
  await sql`UPDATE users SET farewell_to = email, email = id::text, name = '–', email_proven_at = NULL WHERE id = ${userId}`
  await tellPerson(sql, 'account-deleted', { userId, id: newId(), now })
}
