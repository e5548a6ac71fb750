import { once } from 'node:events'
import type { Document } from '@trivselsrum/toolkit/document/document'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { type Desk, scriptedEditor, textOf } from '../../../bench/scripted-editor.ts'
import { draftOf, newDraft } from '../src/features/drafts/y-document.ts'
import { asAdmin, type browser } from './harness.ts'

type Person = Pick<ReturnType<typeof browser>, 'cookies'> & { company: string }

const title = 'Sådan har vi det med hinanden'
const blank: Document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Her: ' }] }] }

/** A policy with a draft, begun by the company's owner past the product; `writers` are memberships. */
export async function draftIn(
  { company }: Pick<Person, 'company'>,
  {
    document = blank,
    writers = [] as string[],
    database,
  }: { document?: Document; writers?: string[]; database?: string } = {},
) {
  const [policy, edition] = [crypto.randomUUID(), crypto.randomUUID()]
  const state = Buffer.from(Y.encodeStateAsUpdate(newDraft(document)))
  await asAdmin(
    `WITH owner AS (
       SELECT c.id AS company, m.id AS owner FROM companies c JOIN memberships m ON m.company_id = c.id AND m.role = 'owner'
       WHERE c.slug = $1 LIMIT 1),
     policy AS (
       INSERT INTO policies (company_id, id, title, language, form, created_at, created_by)
       SELECT company, $2, $4, 'da', 'rules', now(), owner FROM owner),
     edition AS (
       INSERT INTO editions (company_id, id, policy_id, number, started_at, started_by, head)
       SELECT company, $3, $2, 1, now(), owner, 1 FROM owner),
     chosen AS (
       INSERT INTO policy_writers (company_id, policy_id, membership_id)
       SELECT company, $2, unnest($6::uuid[]) FROM owner)
     INSERT INTO draft_updates (company_id, edition_id, number, update, hash, written_at, written_by)
     SELECT company, $3, 1, $5, sha256($5), now(), owner FROM owner`,
    [company, policy, edition, title, state, writers],
    database,
  )
  return { company, policy, edition }
}

export type Draft = Awaited<ReturnType<typeof draftIn>>

/** What a person's browser says of itself when a page of the product connects. */
export function headersOf({ cookies }: Pick<Person, 'cookies'>, url: string): Record<string, string> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return { cookie, origin: url }
}

/** Somebody's place at a draft. */
export function deskOf(person: Pick<Person, 'cookies'>, draft: Draft, url: string): Desk {
  return { ...draft, url: () => url, headers: headersOf(person, url) }
}

/** Somebody who has come to a draft. */
export async function editorAt(person: Pick<Person, 'cookies'>, draft: Draft, url: string) {
  const editor = scriptedEditor(deskOf(person, draft, url))
  await editor.open()
  return editor
}

/** What a call that wants to become a connection is answered with when it does not: its status and the problem's name. */
export async function refusedUpgrade(url: string, path: string, headers: Record<string, string>): Promise<string> {
  const socket = new WebSocket(url.replace(/^http/, 'ws') + path, { headers })
  socket.on('error', () => {})
  const outcome = await Promise.race([
    once(socket, 'open').then(() => 'opened'),
    once(socket, 'unexpected-response').then(async ([, response]) => {
      let body = ''
      for await (const piece of response) body += piece
      return `${response.statusCode} ${JSON.parse(body).code}`
    }),
  ])
  socket.terminate()
  return outcome
}

/** Has a draft adopted, past the product. */
export async function adopt({ edition }: Pick<Draft, 'edition'>) {
  await asAdmin(
    `UPDATE editions SET adopted_by = 'AMO', adopted_on = now(), settled_at = now(), settled_by = started_by,
       review_on = now() + interval '1 year', record = '{}', html = '' WHERE id = $1`,
    [edition],
  )
}

/** The text of a draft as it is kept. */
export async function keptText({ edition }: Pick<Draft, 'edition'>, database?: string): Promise<string> {
  const rows = await asAdmin<{ update: Buffer }>(
    `SELECT state AS update FROM draft_states WHERE edition_id = $1
     UNION ALL SELECT update FROM draft_updates WHERE edition_id = $1`,
    [edition],
    database,
  )
  return textOf(draftOf(rows.map(({ update }) => update)))
}

/** What somebody's document would send of a change, and does not. */
export function changeOf(doc: Y.Doc, change: (doc: Y.Doc) => void): Buffer {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const updates: Uint8Array[] = []
  copy.on('update', (update: Uint8Array) => updates.push(update))
  copy.transact(() => change(copy))
  return Buffer.from(Y.mergeUpdates(updates))
}
