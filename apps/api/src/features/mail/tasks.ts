import type { Config } from '../../config.ts'
import { type Clock, newId } from '../../platform/clock.ts'
import { type Database, isClosing, type Sql } from '../../platform/database.ts'
import { derivedSecrets } from '../../platform/derived-secrets.ts'
import type { PersonalTidings, Tidings } from '../../platform/outbox.ts'
import { type Envelope, type Post, Undeliverable } from '../../platform/post.ts'
import type { Tasks } from '../../platform/queue.ts'
import { companyMails } from './company-mails.ts'
import type { Addressed, CompanyMail, Desk } from './kind.ts'
import { htmlOf, textOf } from './layout.ts'
import type { Letter } from './letter.ts'
import { letters } from './letters.ts'
import { writePersonal } from './personal-mails.ts'
import { noteRefused, noteTaken } from './reachability.ts'
import { webAddresses } from './web-addresses.ts'

/** How often the last mail to somebody is tried: for some ten hours. */
const MOST_FAREWELLS = 12

export interface Means {
  config: Pick<Config, 'jwtSecret' | 'publicUrl'>
  database: Database
  clock: Clock
  /** Where mails go; where there is no way out they are dropped. */
  post: Post | undefined
}

/**
 * What is done after a change. From what was noted to a mail that is out, each step is one transaction, and repeating a
 * step that was cut off does nothing twice; only a mail handed to a server that was not heard to take it is handed over
 * again, under the same Message-ID. See docs/decisions/0014-mail-after-the-change.md.
 */
export function mailTasks({ config, database, clock, post }: Means): Tasks {
  const desk: Desk = {
    addresses: webAddresses(config.publicUrl),
    secrets: derivedSecrets(config.jwtSecret),
    now: clock.now,
  }
  const attempt = (id: string, mail: Addressed | undefined) => deliver({ post, database, clock }, id, mail)

  /** With the last mail goes what was kept to send it; nobody is kept for a server that does not answer for hours. */
  const endAccount = async (userId: string, id: string, mail: { attempts: number; written: Addressed | undefined }) => {
    if (mail.attempts <= MOST_FAREWELLS) await attempt(id, mail.written)
    await database.inIdentity(userId, (_, sql) => sql`SELECT app.delete_person()`)
  }

  return {
    /** Makes of what was noted one mail for each recipient, all of them or none. */
    tell: ({ owner, subject }) =>
      database.asNobody(owner, async (scope) => {
        const { sql } = scope
        const [entry] = await sql<{ kind: string; payload: unknown }>`
          SELECT kind, payload FROM outbox WHERE id = ${subject} AND done_at IS NULL FOR UPDATE`
        if (!entry) return
        const now = clock.now()
        const recipients = (await kindOf(entry.kind)?.recipients(scope, entry.payload)) ?? []
        await sql`
          WITH made AS (
            INSERT INTO mails (id, entry_id, recipient, created_at)
            SELECT id, ${subject}, recipient, ${now}
            FROM unnest(${recipients.map(() => newId(now))}::uuid[], ${recipients}::text[]) one (id, recipient)
            ON CONFLICT (company_id, entry_id, recipient) DO NOTHING RETURNING id
          )
          SELECT app.enqueue('send', id) FROM made`
        await sql`UPDATE outbox SET done_at = ${now} WHERE id = ${subject}`
      }),

    send: async ({ owner, subject }) => {
      const mail = await database.asNobody(owner, async (scope) => {
        const [noted] = await scope.sql<{ recipient: string; kind: string; payload: unknown }>`
          UPDATE mails m SET attempts = attempts + 1, attempted_at = ${clock.now()}
          FROM outbox o WHERE o.id = m.entry_id AND m.id = ${subject} AND sent_at IS NULL AND dropped_at IS NULL
          RETURNING recipient, o.kind, o.payload`
        if (!noted) return undefined
        const kind = kindOf(noted.kind)
        // Of a company that is closed nothing is told but that.
        const isSilent = noted.kind !== 'company-closing' && (await isClosing(scope.sql))
        const written = isSilent ? undefined : await kind?.write(scope, noted.payload, noted.recipient, desk)
        return { written, kind, recipient: noted.recipient }
      })
      if (!mail) return
      const isOut = await attempt(subject, mail.written)
      await database.asNobody(owner, async (scope) => {
        const { sql } = scope
        if (isOut) await mail.kind?.whenOut?.(scope, mail.recipient)
        if (mail.kind?.leavesNoTrace) await sql`DELETE FROM mails WHERE id = ${subject}`
        else await settle(sql, 'mails', subject, isOut, clock.now())
      })
    },

    'send-personal': async ({ owner: userId, subject }) => {
      const mail = await database.inIdentity(userId, async (db, sql) => {
        const [noted] = await sql<{ kind: PersonalTidings; challengeId: string | null; attempts: number }>`
          UPDATE personal_mails SET attempts = attempts + 1, attempted_at = ${clock.now()}
          WHERE id = ${subject} AND sent_at IS NULL AND dropped_at IS NULL
          RETURNING kind, challenge_id AS "challengeId", attempts`
        return noted && { ...noted, written: await writePersonal(db, { ...noted, userId }, desk) }
      })
      if (!mail) return
      if (mail.kind === 'account-deleted') return endAccount(userId, subject, mail)
      const isOut = await attempt(subject, mail.written)
      await database.inIdentity(userId, (_, sql) => settle(sql, 'personal_mails', subject, isOut, clock.now()))
    },
  }
}

function kindOf(kind: string): CompanyMail<unknown> | undefined {
  return companyMails[kind as keyof Tidings] as CompanyMail<unknown> | undefined
}

/** Whether the mail is out; not when there is nothing to send any more, or its receiver will never take it. */
async function deliver(
  { post, database, clock }: Omit<Means, 'config'>,
  id: string,
  mail: Addressed | undefined,
): Promise<boolean> {
  if (!post || !mail) return false
  try {
    await post.deliver(envelopeOf(id, mail))
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error
    await noteRefused(database, mail, clock.now())
    return false
  }
  await noteTaken(database, mail)
  return true
}

/** A mail in its recipient's language, whole. */
export function envelopeOf(id: string, mail: Addressed): Envelope {
  const { to, language, unsubscribe } = mail
  const letter = letterOf(mail)
  const words = { subject: letter.subject, html: htmlOf(letter, language), text: textOf(letter, language) }
  return { id, to, language, ...words, ...(unsubscribe && { unsubscribe }) }
}

function letterOf({ kind, language, facts }: Addressed): Letter {
  return (letters[kind][language] as (facts: unknown) => Letter)(facts)
}

function settle(sql: Sql, table: 'mails' | 'personal_mails', id: string, isOut: boolean, now: Date) {
  const [sentAt, droppedAt] = isOut ? [now, null] : [null, now]
  return table === 'mails'
    ? sql`UPDATE mails SET sent_at = ${sentAt}, dropped_at = ${droppedAt} WHERE id = ${id}`
    : sql`UPDATE personal_mails SET sent_at = ${sentAt}, dropped_at = ${droppedAt} WHERE id = ${id}`
}
