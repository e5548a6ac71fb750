import { createHash } from 'node:crypto'
import { DRAFT_LIMIT } from '@trivselsrum/contracts/policy-live'
import type { Document } from '@trivselsrum/toolkit/document/document'
import * as Y from 'yjs'
import { type CompanyScope, part, type Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { draftOf, readDocument } from './y-document.ts'

/** When the updates beside the state are folded into it: by how many they are, or by what they weigh, in bytes. */
const FOLD_AFTER = { updates: 250, bytes: 1024 * 1024 }
/** How many of the newest are left as they came: other processes fetch them one by one. */
const LEFT = 50

/** What is kept of a draft: as few updates as it takes, the folded state first, and the number of the newest. */
export interface KeptDraft {
  head: number
  updates: Uint8Array[]
  /** What there is in them, as a state vector, where they are the folded state alone and it was worked out then. */
  vector: Uint8Array | null
}

/**
 * @param since the number of the newest update that is known already; from 0, everything.
 * @param upTo the number of the last that is wanted.
 */
export async function readKept(
  { sql }: Pick<CompanyScope, 'sql'>,
  edition: string,
  { since = 0, upTo = 2 ** 31 - 1 } = {},
): Promise<KeptDraft> {
  const [row] = await sql<{ head: number; state: Buffer | null; vector: Buffer | null; updates: Buffer[] | null }>`
    SELECT e.head, CASE WHEN s.up_to > ${since} THEN s.state END AS state, s.vector,
      (SELECT array_agg(u.update ORDER BY u.number) FROM draft_updates u
       WHERE u.company_id = e.company_id AND u.edition_id = e.id AND u.number > ${since} AND u.number <= ${upTo}
      ) AS updates
    FROM editions e LEFT JOIN draft_states s ON s.company_id = e.company_id AND s.edition_id = e.id
    WHERE e.id = ${edition}`
  if (!row) throw new Problem('not-found')
  const { head, state, updates } = row
  const isState = state !== null && updates === null
  return { head, updates: [...(state ? [state] : []), ...(updates ?? [])], vector: isState ? row.vector : null }
}

/** A draft with its text as it is now. */
export async function readDraft(
  scope: Pick<CompanyScope, 'sql'>,
  edition: string,
): Promise<{ head: number; doc: Y.Doc; document: Document }> {
  const { head, updates } = await readKept(scope, edition)
  const doc = draftOf(updates)
  return { head, doc, document: readDocument(doc) }
}

/** What a draft weighs with its history, in bytes; of an edition named e. */
export const weightOfDraft = part`
  (SELECT COALESCE(sum(octet_length(u.update)), 0)::int FROM draft_updates u
   WHERE u.company_id = e.company_id AND u.edition_id = e.id)
  + (SELECT COALESCE(sum(octet_length(s.state)), 0)::int FROM draft_states s
     WHERE s.company_id = e.company_id AND s.edition_id = e.id)`

/** A draft that nobody else writes on until the transaction ends. */
export interface HeldDraft {
  edition: string
  head: number
  weight: number
}

/**
 * Holds a draft until the transaction ends: nobody else writes on it or adopts it meanwhile.
 *
 * @throws Problem `not-found`, `no-draft` when it was adopted.
 */
export async function holdDraft(sql: Sql, edition: string): Promise<HeldDraft> {
  const [row] = await sql<{ head: number; weight: number; isSettled: boolean }>`
    SELECT e.head, ${weightOfDraft} AS weight, e.settled_at IS NOT NULL AS "isSettled"
    FROM editions e WHERE e.id = ${edition} FOR UPDATE`
  if (!row) throw new Problem('not-found')
  if (row.isSettled) throw new Problem('no-draft')
  return { edition, head: row.head, weight: row.weight }
}

/**
 * Keeps changes of a draft that is held, in the order given; one that is kept already is kept once. Whoever else is at the
 * draft hears of it once the transaction is over.
 *
 * @returns the number of the newest.
 * @throws Problem `draft-too-large`.
 */
export async function appendUpdates(
  { sql, actor, now }: Pick<CompanyContext, 'sql' | 'actor' | 'now'>,
  edition: string,
  updates: readonly Uint8Array[],
): Promise<number> {
  const held = await holdDraft(sql, edition)
  return keepUpdates(
    { sql, now },
    held,
    updates.map((update) => ({ update, by: actor.membershipId })),
  )
}

/** A change and whose it is. */
export interface Change {
  update: Uint8Array
  by: string
}

/** The same for changes of several people at once, of a draft that was held before. */
export async function keepUpdates(
  { sql, now }: Pick<CompanyContext, 'sql' | 'now'>,
  { edition, head, weight }: HeldDraft,
  changes: readonly Change[],
): Promise<number> {
  const more = changes.reduce((bytes, { update }) => bytes + update.byteLength, 0)
  if (weight + more > DRAFT_LIMIT) throw new Problem('draft-too-large')
  const bytes = changes.map(({ update }) => Buffer.from(update.buffer, update.byteOffset, update.byteLength))
  const hashes = bytes.map((update) => createHash('sha256').update(update).digest())
  const [kept] = await sql<{ head: number; folded: number; loose: number }>`
    WITH given AS (
      SELECT DISTINCT ON (hash) update, hash, by, place
      FROM unnest(${bytes}::bytea[], ${hashes}::bytea[], ${changes.map(({ by }) => by)}::uuid[])
        WITH ORDINALITY AS given (update, hash, by, place)
      ORDER BY hash, place),
    kept AS (
      INSERT INTO draft_updates (edition_id, number, update, hash, written_at, written_by)
      SELECT ${edition}::uuid, ${head} + row_number() OVER (ORDER BY place), update, hash, ${now}, by FROM given
      WHERE NOT EXISTS (SELECT FROM draft_updates u WHERE u.edition_id = ${edition} AND u.hash = given.hash)
      RETURNING number)
    UPDATE editions SET head = head + (SELECT count(*) FROM kept) WHERE id = ${edition}
    RETURNING head, COALESCE((SELECT up_to FROM draft_states WHERE edition_id = ${edition}), 0) AS folded,
      (SELECT COALESCE(sum(octet_length(update)), 0)::int FROM draft_updates WHERE edition_id = ${edition}) AS loose,
      pg_notify('draft', json_build_object('edition', id, 'head', head)::text)`
  if (!kept) throw new Problem('not-found')
  if (kept.loose + more > FOLD_AFTER.bytes) await foldUpdates(sql, edition, kept.head)
  else if (kept.head - kept.folded > FOLD_AFTER.updates) await foldUpdates(sql, edition, kept.head - LEFT)
  return kept.head
}

/**
 * Folds all that lies beside the state of a draft that is at rest, so that whoever opens it next is sent one piece as it
 * lies there. An adopted one stays as it is.
 */
export async function foldAtRest(sql: Sql, edition: string) {
  const [row] = await sql<{ head: number }>`
    SELECT head FROM editions e WHERE id = ${edition} AND settled_at IS NULL
      AND EXISTS (SELECT FROM draft_updates u WHERE u.company_id = e.company_id AND u.edition_id = e.id) FOR UPDATE`
  if (row) await foldUpdates(sql, edition, row.head)
}

/**
 * Writes all updates up to a number as one state, so that a long history opens as fast as a short one. Through a document
 * and not by merging alone: what was typed letter by letter becomes whole pieces, and of what was deleted only that it
 * was remains. What waits for an update that has not come is kept as it is.
 */
async function foldUpdates(sql: Sql, edition: string, upTo: number) {
  const { updates } = await readKept({ sql }, edition, { upTo })
  const doc = draftOf(updates)
  const [state, vector] = [Y.encodeStateAsUpdate(doc), Y.encodeStateVector(doc)]
  doc.destroy()
  await sql`
    INSERT INTO draft_states (edition_id, up_to, state, vector)
    VALUES (${edition}, ${upTo}, ${Buffer.from(state)}, ${Buffer.from(vector)})
    ON CONFLICT (company_id, edition_id) DO UPDATE
    SET up_to = EXCLUDED.up_to, state = EXCLUDED.state, vector = EXCLUDED.vector`
  await sql`DELETE FROM draft_updates WHERE edition_id = ${edition} AND number <= ${upTo}`
}

/**
 * Changes a draft on the server, such as when suggested words are taken in: what is done to it is kept like an editor's
 * change, and reaches everybody who is at it.
 */
export async function changeDraft(
  context: Pick<CompanyContext, 'sql' | 'actor' | 'now'>,
  edition: string,
  change: (doc: Y.Doc) => void,
): Promise<number> {
  const { head } = await holdDraft(context.sql, edition)
  const { doc } = await readDraft(context, edition)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.transact(() => change(doc))
  // A change that changes nothing tells of no update.
  return updates.length > 0 ? appendUpdates(context, edition, updates) : head
}
