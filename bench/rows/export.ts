import pg from 'pg'
import { type Row, rowOf } from '../row.ts'
import type { Seeded } from '../seed.ts'
import { headersOf, peakMemory, startApi } from '../servers.ts'

const ACTIONS = 2000
const NOTES = 3
const PAIRS = 3
const TIMES = 5

/**
 * The largest memory an API has held that exports a company of twenty quarters and two thousand actions, against one that
 * exports a company with nothing in it: each in a process of its own, several times over.
 */
export async function exportRow(seeded: Seeded): Promise<Row> {
  await fill(seeded)
  const pairs: { ours: number; baseline: number }[] = []
  for (let pair = 0; pair < PAIRS; pair++)
    pairs.push({ baseline: await peakOfExports(seeded, 'empty'), ours: await peakOfExports(seeded, 'c1') })
  return rowOf('memory-of-export', 'MB', pairs, { atMost: 1.15 })
}

async function peakOfExports(seeded: Seeded, company: string): Promise<number> {
  const api = await startApi(seeded)
  for (let time = 0; time < TIMES; time++) {
    const response = await fetch(`${api.url}/api/companies/${company}/export`, {
      method: 'POST',
      headers: headersOf(seeded),
    })
    if (response.status !== 201 || !response.body) throw new Error(`the export was answered with ${response.status}`)
    let size = 0
    for await (const chunk of response.body) size += chunk.length
    if (size < 1000) throw new Error('the export is too small to be one')
  }
  const peak = peakMemory(api.process)
  await api.stop()
  return peak
}

/** Two thousand actions with notes and changes in the first company, and a company without anything. */
async function fill({ adminUrl, userId }: Seeded) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const long = 'Vi prøver det af i fire uger og spørger alle, hvordan det gik. '.repeat(8)
  await client.query(
    `INSERT INTO actions (company_id, id, title, problem, level, status_since, deadline, measure, created_at, created_by)
     SELECT m.company_id, gen_random_uuid(), 'Tiltag ' || n, $2, 'group', now(), '2026-12-31', $2, now(), m.id
     FROM memberships m JOIN companies c ON c.id = m.company_id, generate_series(1, $1) n WHERE slug = 'c1'`,
    [ACTIONS, long],
  )
  await client.query(
    `INSERT INTO action_notes (company_id, id, action_id, text, written_at, written_by)
     SELECT company_id, gen_random_uuid(), id, $2, now(), created_by FROM actions, generate_series(1, $1)`,
    [NOTES, long],
  )
  await client.query(
    `WITH company AS (
       INSERT INTO companies (id, slug, name, created_at) VALUES (gen_random_uuid(), 'empty', 'Empty', now()) RETURNING id
     ) INSERT INTO memberships (company_id, id, user_id, role, created_at)
       SELECT id, gen_random_uuid(), $1, 'owner', now() FROM company`,
    [userId],
  )
  await client.end()
}
