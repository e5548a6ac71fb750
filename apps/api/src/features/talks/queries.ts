import type { TalkEntry } from '@trivselsrum/contracts/talks'
import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { OuterKey } from '../../config.ts'
import { part, type Sql, type SqlPart } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { Actor, CompanyContext } from '../../platform/scopes.ts'
import { mayBegin } from './access.ts'
import { newAuthorKey, unwrap, type WrappedKey } from './author-keys.ts'
import { openSubject, openWords, type TalkPlace, type Words } from './words.ts'

/** What an action on talks may use beside its context. */
export interface Means {
  /** The outer keys, the current one first. */
  talkKeys: readonly OuterKey[]
}

/** A talk and its author's key, both as they lie in the database. */
export interface TalkRow extends Omit<TalkEntry, 'subject'>, WrappedKey {
  subject: Uint8Array
  texts: Uint8Array
  createdAt: Date
  warnedOn: Day | null
}

/** Whether somebody may begin talks. */
export function mayBeginTalks({ role }: Pick<Actor, 'role'>): boolean {
  return mayBegin(role)
}

type Asking = Pick<CompanyContext, 'sql' | 'actor' | 'now'>

/**
 * The reader's own talks. Those of everybody else are not there, and neither is one whose day has come, whether or not it
 * has been deleted yet.
 *
 * @param chosen what else is asked of a talk `t`; `order` and what follows, in SQL.
 */
export async function readRows({ sql, actor, now }: Asking, chosen: SqlPart, order = part``): Promise<TalkRow[]> {
  return sql<TalkRow>`
    SELECT t.company_id AS "companyId", t.author_id AS "authorId", k.wrapped, k.wrapped_by AS "wrappedBy",
      t.id, t.tool, t.programme_version AS "programmeVersion", t.form, t.language, t.subject, t.texts, t.version,
      t.held_on::text AS "heldOn", t.follow_up_on::text AS "followUpOn", t.deletes_on::text AS "deletesOn",
      t.kept_months AS "keptMonths", t.warned_on::text AS "warnedOn", t.created_at AS "createdAt",
      t.changed_at AS "changedAt"
    FROM talks t JOIN author_keys k ON k.company_id = t.company_id AND k.author_id = t.author_id
    WHERE t.company_id = app.company_id() AND t.author_id = ${actor.membershipId} AND t.deletes_on > ${dayOf(now)}::date
      AND ${chosen} ${order}`
}

/** One of the reader's own, held so that nobody else changes it meanwhile where asked. @throws Problem `not-found`. */
export async function readTalkRow(asking: Asking, id: string, hold = part``): Promise<TalkRow> {
  const [row] = await readRows(asking, part`t.id = ${id}`, hold)
  if (!row) throw new Problem('not-found')
  return row
}

/** What was written in a talk. @throws Problem `talk-unreadable`. */
export function wordsOf({ talkKeys }: Means, row: TalkRow): Words {
  return readable(() => openWords(unwrap(talkKeys, keyOf(row)), placeOf(row), row)) ?? unreadable()
}

/** With whom it was; null where it cannot be opened. */
export function subjectOf({ talkKeys }: Means, row: TalkRow): string | null {
  return readable(() => openSubject(unwrap(talkKeys, keyOf(row)), placeOf(row), row.subject)) ?? null
}

/** What the key does not open is an expected thing, and nothing of why is said: that would help whoever tries. */
export function readable<T>(open: () => T): T | undefined {
  try {
    return open()
  } catch {
    return undefined
  }
}

function unreadable(): never {
  throw new Problem('talk-unreadable')
}

export const keyOf = ({ companyId, authorId, wrapped, wrappedBy }: WrappedKey) => ({
  ...{ companyId, authorId, wrapped, wrappedBy },
})
export const placeOf = ({ companyId, authorId, id }: TalkPlace) => ({ companyId, authorId, id })

/** The author's key, made where there is none; of two made at once one stays. @throws Problem `talk-unreadable`. */
export async function ensureKey({ sql, actor, now }: Asking, { talkKeys }: Means) {
  const authorId = actor.membershipId
  const [company] = await sql<{ id: string }>`SELECT app.company_id() AS id`
  const author = { companyId: company?.id ?? '', authorId }
  const { wrapped, wrappedBy } = newAuthorKey(talkKeys, author)
  await sql`
    INSERT INTO author_keys (author_id, wrapped, wrapped_by, made_at)
    VALUES (${authorId}, ${wrapped}, ${wrappedBy}, ${now}) ON CONFLICT (company_id, author_id) DO NOTHING`
  const [kept] = await sql<Pick<WrappedKey, 'wrapped' | 'wrappedBy'>>`
    SELECT wrapped, wrapped_by AS "wrappedBy" FROM author_keys
    WHERE company_id = app.company_id() AND author_id = ${authorId}`
  if (!kept) throw new Error('a key that was made is there')
  return { author, key: readable(() => unwrap(talkKeys, { ...author, ...kept })) ?? unreadable() }
}

/** Whether somebody has anything to do with talks: they may begin some, or have some from when they could. */
export async function keepsTalks({ sql, actor }: Pick<Asking, 'sql' | 'actor'>): Promise<boolean> {
  if (mayBegin(actor.role)) return true
  const own = await sql`
    SELECT FROM talks WHERE company_id = app.company_id() AND author_id = ${actor.membershipId} LIMIT 1`
  return own.length > 0
}

/** Takes everything from somebody who leaves: without the key no copy of their talks can be read by anybody. */
export async function forgetAuthor(sql: Sql, authorId: string) {
  await sql`DELETE FROM author_keys WHERE company_id = app.company_id() AND author_id = ${authorId}`
}
