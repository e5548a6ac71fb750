import { createHash } from 'node:crypto'
import { DRAFT_LIMIT } from '@trivselsrum/contracts/policy-live'
import type { Document } from '@trivselsrum/toolkit/document/document'
import * as Y from 'yjs'
import type { CompanyScope, Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { draftOf, readDocument } from './y-document.ts'

/** How many updates lie beside the state before they are folded into it. */
export const FOLD_AFTER = 200

/** What is kept of a draft: as few updates as it takes, the folded state first, and the number of the newest. */
export interface KeptDraft {
  head: number
  updates: Uint8Array[]
}

export async function readKept({ sql }: Pick<CompanyScope, 'sql'>, edition: string): Promise<KeptDraft> {
  const [row] = await sql<{ head: number; state: Buffer | null; updates: Buffer[] | null }>`
    SELECT e.head, s.state,
      (SELECT array_agg(u.update ORDER BY u.number) FROM draft_updates u
       WHERE u.company_id = e.company_id AND u.edition_id = e.id AND u.number > COALESCE(s.up_to, 0)) AS updates
    FROM editions e LEFT JOIN draft_states s ON s.company_id = e.company_id AND s.edition_id = e.id
    WHERE e.id = ${edition}`
  if (!row) throw new Problem('not-found')
  return { head: row.head, updates: [...(row.state ? [row.state] : []), ...(row.updates ?? [])] }
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

/**
 * Holds a draft until the transaction ends: nobody else writes on it or adopts it meanwhile.
 *
 * @throws Problem `not-found`, `no-draft` when it was adopted.
 */
export async function holdDraft(sql: Sql, edition: string): Promise<{ head: number }> {
  const [row] = await sql<{ head: number; isSettled: boolean }>`
    SELECT head, settled_at IS NOT NULL AS "isSettled" FROM editions WHERE id = ${edition} FOR UPDATE`
  if (!row) throw new Problem('not-found')
  if (row.isSettled) throw new Problem('no-draft')
  return { head: row.head }
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
  let { head } = await holdDraft(sql, edition)
  for (const update of updates) {
    const hash = createHash('sha256').update(update).digest()
    const kept = await sql`
      INSERT INTO draft_updates (edition_id, number, update, hash, written_at, written_by)
      VALUES (${edition}, ${head + 1}, ${Buffer.from(update)}, ${hash}, ${now}, ${actor.membershipId})
      ON CONFLICT (company_id, edition_id, hash) DO NOTHING RETURNING number`
    head += kept.length
  }
  await sql`UPDATE editions SET head = ${head} WHERE id = ${edition}`
  if (head % FOLD_AFTER < updates.length) await foldUpdates(sql, edition, head)
  await sql`SELECT pg_notify('draft', ${JSON.stringify({ edition, head })})`
  return head
}

/** Writes all updates up to a number as one state, so that a long history opens as fast as a short one. */
async function foldUpdates(sql: Sql, edition: string, upTo: number) {
  const { updates } = await readKept({ sql }, edition)
  const state = Y.mergeUpdates(updates)
  if (state.byteLength > DRAFT_LIMIT) throw new Problem('draft-too-large')
  await sql`
    INSERT INTO draft_states (edition_id, up_to, state) VALUES (${edition}, ${upTo}, ${Buffer.from(state)})
    ON CONFLICT (company_id, edition_id) DO UPDATE SET up_to = EXCLUDED.up_to, state = EXCLUDED.state`
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
  const before = Y.encodeStateVector(doc)
  doc.transact(() => change(doc))
  const update = Y.encodeStateAsUpdate(doc, before)
  // Of an empty change there is nothing to keep: two bytes say that nothing came and nothing went.
  return update.byteLength > 2 ? appendUpdates(context, edition, [update]) : head
}
