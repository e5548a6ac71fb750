import pg from 'pg'
import { type Row, rowOf } from '../row.ts'
import type { Seeded } from '../seed.ts'
import { cpuOf, headersOf, memoryOf, peakMemory, type Server, startApi } from '../servers.ts'

const RUNS = 5
const ACTIONS = 10_000
/** The company that is given them; no other row looks at it. */
const COMPANY = 7

/**
 * Documents against what they may cost, of the processor and of memory, the reading of what stands in them included: no
 * product beside this one makes the same.
 */
export const documents: Record<string, (seeded: Seeded) => Promise<Row>> = {
  'document-board-paper': async (seeded) => {
    const api = await startApi(seeded)
    const path = `/api/companies/c3/rounds/${seeded.closed}/board-paper`
    // The first begins the thread that sets it.
    await take(api, seeded, 'GET', path)
    const pairs: { ours: number; baseline: number }[] = []
    for (let run = 0; run < RUNS; run++) {
      const began = cpuOf(api)
      await take(api, seeded, 'GET', path)
      pairs.push({ ours: cpuOf(api) - began, baseline: 0.3 })
    }
    await api.stop()
    return rowOf('document-board-paper', 's', pairs, { atMost: 1 })
  },
  'document-plan-xlsx': async (seeded) => {
    await fillPlan(seeded)
    const api = await startApi(seeded)
    const pairs: { ours: number; baseline: number }[] = []
    for (let run = 0; run < RUNS; run++) {
      const began = cpuOf(api)
      await takePlan(api, seeded)
      pairs.push({ ours: cpuOf(api) - began, baseline: 2 })
    }
    await api.stop()
    return rowOf('document-plan-xlsx', 's', pairs, { atMost: 1 })
  },
  'document-plan-xlsx-memory': async (seeded) => {
    await fillPlan(seeded)
    const pairs: { ours: number; baseline: number }[] = []
    for (let run = 0; run < 3; run++) {
      // A process of its own: the kernel counts its highest memory from its beginning.
      const api = await startApi(seeded)
      await take(api, seeded, 'GET', '/api/companies/c3/actions')
      const before = memoryOf(api.process)
      await takePlan(api, seeded)
      pairs.push({ ours: peakMemory(api.process) - before, baseline: 150 })
      await api.stop()
    }
    return rowOf('document-plan-xlsx-memory', 'MB', pairs, { atMost: 1 })
  },
}

const takePlan = (api: Server, seeded: Seeded) =>
  take(api, seeded, 'POST', `/api/companies/c${COMPANY}/plan/export/xlsx`)

async function take(api: Server, seeded: Seeded, method: string, path: string) {
  const response = await fetch(api.url + path, { method, headers: headersOf(seeded) })
  const { byteLength } = await response.arrayBuffer()
  if (!response.ok || byteLength === 0) throw new Error(`${path} was answered with ${response.status}`)
}

/** Ten thousand actions with texts of the usual length, once. */
async function fillPlan({ adminUrl }: Seeded) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query(
    'SELECT FROM actions a JOIN companies c ON c.id = a.company_id WHERE c.slug = $1 LIMIT 1',
    [`c${COMPANY}`],
  )
  if (rows.length === 0)
    await client.query(
      `INSERT INTO actions (company_id, id, title, problem, measure, level, status, status_since, responsible, deadline, follow_up_on, created_at, created_by)
       SELECT c.id, gen_random_uuid(), 'Fast makker i spidsbelastning nummer ' || n,
         'I november og december er vi pressede, og nye folk står alene med ordre ' || n,
         'Færre end ' || n || ' siger i marts, at de stod alene', 'group', 'planned', now(), m.id, '2030-12-31', '2031-03-01', now(), m.id
       FROM companies c JOIN memberships m ON m.company_id = c.id, generate_series(1, $2::int) n WHERE c.slug = $1`,
      [`c${COMPANY}`, ACTIONS],
    )
  await client.query('ANALYZE actions')
  await client.end()
}
