import { createHash } from 'node:crypto'
import type { Document } from '@trivselsrum/toolkit/document/document'
import * as Y from 'yjs'
import type { Ask } from '../../platform/database.ts'
import { draftOf, newDraft, readDocument } from '../drafts/y-document.ts'
import { type Contents, Damaged, fileOf, type Row } from './archive.ts'
import { hex } from './hex.ts'
import { insertRows } from './insert-rows.ts'

/** What is written here; of each what it takes to write it. */
export const ofPolicies = [
  'policies',
  'policy_writers',
  'policy_notes',
  'editions',
  'draft_updates',
  'draft_states',
  'policy_versions',
  'consultations',
  'contributions',
]

const ofSettling = ['adopted_by', 'adopted_on', 'settled_at', 'settled_by', 'review_on', 'record', 'html'] as const

/** Policies with their editions and drafts, and what was said of them. Codes are new, and known to nobody. */
export async function writePolicies(ask: Ask, contents: Contents) {
  const rowsOf = (table: string) => contents[table] ?? []
  for (const table of ['policies', 'policy_writers', 'policy_notes']) await insertRows(ask, table, rowsOf(table))
  await writeEditions(ask, contents)
  const versions = rowsOf('policy_versions').map(({ bytes, ...row }, index) => {
    const state = bytes
      ? bytesIn({ file: 'policy_versions', index }, bytes)
      : Y.encodeStateAsUpdate(newDraft(row.document as Document))
    return { ...row, state: hex(state) }
  })
  await insertRows(ask, 'policy_versions', versions)
  await writeConsultations(ask, contents)
}

/**
 * Each edition is written as a draft, with its log, and then settled: on a settled one nothing is written. One after the
 * other, since a policy has one draft at a time.
 */
async function writeEditions(ask: Ask, contents: Contents) {
  const editions = contents.editions ?? []
  const updates = withBytes(contents, 'draft_updates', 'update').map(({ row, bytes }) => ({
    ...row,
    hash: hex(createHash('sha256').update(bytes).digest()),
  }))
  const states = withBytes(contents, 'draft_states', 'state').map(({ row }) => row)
  const numbers = [...new Set(editions.map(({ number }) => Number(number)))].sort((one, other) => one - other)
  for (const number of numbers) {
    const group = editions.filter((row) => row.number === number)
    const ids = new Set(group.map(({ id }) => id))
    const ofGroup = ({ edition_id }: Row) => ids.has(edition_id)
    await insertRows(ask, 'editions', group.map(unsettled))
    await insertRows(ask, 'draft_updates', updates.filter(ofGroup))
    await insertRows(ask, 'draft_states', states.filter(ofGroup))
    await ask(
      `UPDATE editions e SET adopted_by = f.adopted_by, adopted_on = f.adopted_on, settled_at = f.settled_at,
         settled_by = f.settled_by, review_on = f.review_on, record = f.record, html = f.html,
         published_at = f.published_at, published_by = f.published_by
       FROM jsonb_populate_recordset(NULL::editions, $1) f
       WHERE e.company_id = app.company_id() AND e.id = f.id AND f.settled_at IS NOT NULL`,
      [JSON.stringify(group)],
    )
  }
}

function unsettled(edition: Row): Row {
  const later = [...ofSettling, 'published_at', 'published_by']
  return { ...edition, ...Object.fromEntries(later.map((name) => [name, null])) }
}

async function writeConsultations(ask: Ask, contents: Contents) {
  const consultations = contents.consultations ?? []
  const contributions = contents.contributions ?? []
  const code = 'sha256(gen_random_uuid()::text::bytea)'
  await insertRows(
    ask,
    'consultations',
    consultations.map(({ contributors: _, ...row }) => row),
  )
  await ask(
    `INSERT INTO contributor_receipts (consultation_id, hash)
     SELECT f.id, ${code} FROM jsonb_to_recordset($1) f(id uuid, contributors int), generate_series(1, f.contributors)`,
    [JSON.stringify(consultations)],
  )
  const written = contributions.map(({ supports: _, ...row }) => ({
    ...row,
    receipt_hash: hex(createHash('sha256').update(crypto.randomUUID()).digest()),
  }))
  await insertRows(ask, 'contributions', written)
  await ask(
    `INSERT INTO supports (contribution_id, receipt_hash)
     SELECT f.id, ${code} FROM jsonb_to_recordset($1) f(id uuid, supports int), generate_series(1, f.supports)`,
    [JSON.stringify(contributions)],
  )
}

/** Rows of a table whose bytes stand beside them as text, which they must be of a draft. @throws Damaged. */
function withBytes(contents: Contents, table: string, column: string): { row: Row; bytes: Uint8Array }[] {
  return (contents[table] ?? []).map(({ bytes: text, ...row }, index) => {
    const bytes = bytesIn({ file: table, index }, text)
    return { row: { ...row, [column]: hex(bytes) }, bytes }
  })
}

function bytesIn({ file, index }: { file: string; index: number }, text: unknown): Uint8Array {
  const bytes = Buffer.from(String(text), 'base64')
  try {
    readDocument(draftOf([bytes]))
  } catch {
    throw new Damaged({ file: fileOf(file), row: index + 1, column: 'bytes' })
  }
  return bytes
}
