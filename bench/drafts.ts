import pg from 'pg'
import * as Y from 'yjs'
import type { Desk } from './scripted-editor.ts'
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
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText()])
  doc.getXmlFragment('text').insert(0, [paragraph])
  return Y.encodeStateAsUpdate(doc)
}
