import pg from 'pg'
import { drain, throughput } from '../load.ts'
import { type Row, rowOf } from '../row.ts'
import type { Seeded } from '../seed.ts'
import { headersOf, type Server } from '../servers.ts'

const PAIRS = 5
const SECONDS = 3

/** Reading a result, reading the history and handing in, each against a bare handler with the same SQL. */
export const routes: Record<string, (api: Server, baseline: Server, seeded: Seeded) => Promise<Row>> = {
  'read-result': (api, baseline, seeded) => {
    const paths = (path: (n: number) => string) => companiesOf(seeded, 200).map((n) => get(path(n)))
    return readPair('read-result', api, baseline, seeded, [
      paths((n) => `/api/companies/c${n}/rounds/${seeded.closed}/result`),
      paths((n) => `/result/${n}/${seeded.closed}`),
    ])
  },
  'read-history': (api, baseline, seeded) => {
    const paths = (path: (n: number) => string) => companiesOf(seeded, 200).map((n) => get(path(n)))
    return readPair('read-history', api, baseline, seeded, [
      paths((n) => `/api/companies/c${n}/history`),
      paths((n) => `/history/${n}`),
    ])
  },
  'hand-in-sheet': async (api, baseline, seeded) => {
    const everyCompany = companiesOf(seeded, seeded.companyIds.length)
    const ours = everyCompany.map((n) => post(`/api/companies/c${n}/rounds/${seeded.open}/sheet/submission`))
    const bare = everyCompany.map((n) => post(`/hand-in/${n}/${seeded.open}`))
    const headers = headersOf(seeded)
    const pairs: { ours: number; baseline: number }[] = []
    for (let pair = 0; pair <= PAIRS; pair++) {
      await takeAllBack(seeded)
      const one = await drain(api.url, headers, ours)
      await takeAllBack(seeded)
      pairs.push({ ours: one, baseline: await drain(baseline.url, headers, bare) })
    }
    // The first pair warms both up and is not counted.
    return rowOf('hand-in-sheet', '/s', pairs.slice(1), { atLeast: 0.5 })
  },
}

async function readPair(name: string, api: Server, baseline: Server, seeded: Seeded, [ours, bare]: [Calls, Calls]) {
  const headers = headersOf(seeded)
  await throughput(api.url, headers, ours, 2)
  await throughput(baseline.url, headers, bare, 2)
  const pairs: { ours: number; baseline: number }[] = []
  for (let pair = 0; pair < PAIRS; pair++)
    pairs.push({
      ours: await throughput(api.url, headers, ours, SECONDS),
      baseline: await throughput(baseline.url, headers, bare, SECONDS),
    })
  return rowOf(name, '/s', pairs, { atLeast: 0.5 })
}

type Calls = ReturnType<typeof get>[]
const get = (path: string) => ({ method: 'GET' as const, path })
const post = (path: string) => ({ method: 'POST' as const, path })
const companiesOf = ({ companyIds }: Seeded, count: number) => companyIds.slice(0, count).map((_, index) => index + 1)

/** Puts every joint sheet of the open quarter back to complete and not handed in. */
export async function takeAllBack({ adminUrl, open }: Seeded) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(
    `UPDATE answer_sheets s SET handed_in_at = NULL, handed_in_by = NULL FROM rounds r
     WHERE r.company_id = s.company_id AND r.id = s.round_id AND r.quarter = $1 AND s.respondent = 'joint'`,
    [open],
  )
  await client.query('TRUNCATE idempotent_replies')
  await client.query("DELETE FROM audit_log WHERE action = 'sheet-handed-in'")
  await client.query('VACUUM answer_sheets, audit_log')
  await client.end()
}
