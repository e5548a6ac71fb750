import { FRAGMENT } from '@trivselsrum/contracts/policy-live'
import pg from 'pg'
import * as Y from 'yjs'
import { type Desk, textOf } from './scripted-editor.ts'
import { headersOf } from './servers.ts'

/** A policy with a draft in a company of the bench, and so many people who may write on it, each at a desk of their own. */
export async function draftFor(
  { adminUrl, company }: { adminUrl: string; company: string },
  { writers, updates, url }: { writers: number; updates: readonly Uint8Array[]; url: () => string },
): Promise<Desk[]> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const [policy, edition] = [crypto.randomUUID(), crypto.randomUUID()]
  const people = Array.from({ length: writers }, () => crypto.randomUUID())
  // One after the other: a foreign key of a row is looked for when its statement is over.
  await client.query(
    `INSERT INTO users (id, email, name, language, created_at)
     SELECT id, id || '@example.dk', 'Skriver ' || n, 'da', now() FROM unnest($1::uuid[]) WITH ORDINALITY AS u (id, n)`,
    [people],
  )
  await client.query(
    `INSERT INTO memberships (company_id, id, user_id, role, created_at)
     SELECT c.id, gen_random_uuid(), u.id, 'amo', now() FROM companies c, unnest($2::uuid[]) AS u (id) WHERE c.slug = $1`,
    [company, people],
  )
  await client.query(
    `INSERT INTO policies (company_id, id, title, language, form, created_at, created_by)
     SELECT company_id, $1, 'Politik', 'da', 'policy', now(), id FROM memberships WHERE user_id = $2`,
    [policy, people[0]],
  )
  await client.query(
    `INSERT INTO editions (company_id, id, policy_id, number, started_at, started_by, head)
     SELECT company_id, $2, id, 1, now(), created_by, $3 FROM policies WHERE id = $1`,
    [policy, edition, updates.length],
  )
  await client.query(
    `INSERT INTO draft_updates (company_id, edition_id, number, update, hash, written_at, written_by)
     SELECT e.company_id, e.id, u.number, u.update, sha256(u.update), now(), e.started_by
     FROM editions e, unnest($2::bytea[]) WITH ORDINALITY AS u (update, number) WHERE e.id = $1`,
    [edition, updates.map((update) => Buffer.from(update))],
  )
  await client.end()
  return people.map((userId) => ({
    url,
    company,
    policy,
    edition,
    headers: { ...headersOf({ userId }), origin: url() },
  }))
}

/** The update of a draft in which one paragraph is, with nothing in it. */
export function blankDraft(): Uint8Array {
  const doc = new Y.Doc()
  paragraphIn(doc.getXmlFragment(FRAGMENT))
  return Y.encodeStateAsUpdate(doc)
}

/** How many characters stand on a page, and how many of them somebody writes at a time. */
const [PAGE, RUN] = [2000, 20]
const WORDS = 'vi taler ordentligt til hinanden og siger det når noget er svært så ingen står alene med det '

/**
 * A draft of so many pages as it grew: its paragraphs begun one after the other, written by three people in short runs at
 * changing places, a tenth of it taken out again. One update for every run.
 */
export function longDraft(pages: number): Uint8Array[] {
  const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
  const updates: Uint8Array[] = []
  for (const doc of docs)
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'other') return
      updates.push(update)
      for (const other of docs) if (other !== doc) Y.applyUpdate(other, update, 'other')
    })
  for (let run = 0; run < (pages * PAGE * 1.1) / RUN; run++) {
    const doc = docs[run % docs.length] ?? new Y.Doc()
    const fragment = doc.getXmlFragment(FRAGMENT)
    if (run % 25 === 0) doc.transact(() => paragraphIn(fragment))
    const text = (fragment.get((run * 7) % fragment.length) as Y.XmlElement).get(0) as Y.XmlText
    const at = text.length === 0 ? 0 : (run * 31) % text.length
    text.insert(at, WORDS.slice(run % 60, (run % 60) + RUN))
    if (run % 10 === 9) text.delete(0, Math.min(RUN, text.length))
  }
  return updates
}

function paragraphIn(fragment: Y.XmlFragment) {
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText()])
  fragment.insert(fragment.length, [paragraph])
}

/** The text of a draft as it lies in the database. */
export async function readKept(adminUrl: string, edition: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query<{ update: Buffer }>(
    `SELECT state AS update FROM draft_states WHERE edition_id = $1
     UNION ALL SELECT update FROM draft_updates WHERE edition_id = $1`,
    [edition],
  )
  await client.end()
  const doc = new Y.Doc()
  for (const { update } of rows) Y.applyUpdate(doc, update)
  return textOf(doc)
}
