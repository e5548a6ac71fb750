import { rating } from '@trivselsrum/toolkit/kinds/rating'
import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import { readLibrary } from '@trivselsrum/toolkit/library'
import { releaseOf } from '@trivselsrum/toolkit/scoring/release'
import { activityOf } from '@trivselsrum/toolkit/tool'
import pg from 'pg'
import { type Row, rowOf } from '../row.ts'
import type { Seeded } from '../seed.ts'
import { cpuOf, headersOf, type Server } from '../servers.ts'

const SHEETS = 500
const DEPARTMENTS = 20
const PAIRS = 5
const { content } = activityOf(readLibrary().find('maturity', 1, 'da'), 'rating') ?? {}
if (!content) throw new Error('tool 1 is missing')
const statements = statementsOf(content).map(({ id }) => id)

/** Closing an anonymous round of 500 sheets in 20 departments: the CPU of the whole API for it, of a second. */
export async function closingRow(api: Server, seeded: Seeded): Promise<Row> {
  const before = cpuOf(api)
  const pairs: { ours: number; baseline: number }[] = []
  for (let company = 1; company <= PAIRS; company++) {
    await fillRound(seeded, company)
    const began = cpuOf(api)
    const path = `/api/companies/c${company}/rounds/${seeded.open}/closure`
    const { status } = await fetch(api.url + path, { method: 'POST', headers: headersOf(seeded) })
    if (status !== 201) throw new Error(`${path} was answered with ${status}`)
    pairs.push({ ours: cpuOf(api) - began, baseline: 1 })
  }
  if (cpuOf(api) < before) throw new Error('the clock of the CPU went backwards')
  return rowOf('closing-500-sheets', 's', pairs, { atMost: 1 })
}

/** The release of ten times as many sheets against what n·log n allows. */
export function releaseGrowthRow(): Row {
  const sizes = [5_000, 50_000] as const
  const allowed = (sizes[1] * Math.log(sizes[1])) / (sizes[0] * Math.log(sizes[0]))
  for (const size of sizes) release(size)
  const pairs = Array.from({ length: PAIRS }, () => ({
    baseline: release(sizes[0]) * allowed,
    ours: release(sizes[1]),
  }))
  return rowOf('growth-of-release', 's', pairs, { atMost: 1.2 })
}

/** CPU seconds that a release of so many random sheets takes. */
function release(count: number): number {
  if (!content) return 0
  const departments = Array.from({ length: DEPARTMENTS }, (_, index) => `d${index}`)
  const answer = rating.answer(content)
  const sheets = Array.from({ length: count }, (_, index) => ({
    answers: answer.parse(Object.fromEntries(statements.map((id, place) => [id, 1 + ((index * 7 + place * 3) % 5)]))),
    part: departments[index % departments.length] ?? null,
  }))
  const began = process.cpuUsage()
  const thresholds = { means: 5, details: 10 }
  releaseOf({ content, sheets, parts: departments, mode: 'anonymous', thresholds, before: null })
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}

/** The open round of a company made anonymous, with complete sheets from every department. */
async function fillRound({ adminUrl, open }: Seeded, company: number) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query("SET session_replication_role = 'replica'")
  const answers = JSON.stringify(Object.fromEntries(statements.map((id, place) => [id, 1 + (place % 5)])))
  // Under an id that a reply may carry: those of the seed are hashes, and no version of a UUID.
  await client.query(
    `UPDATE rounds r SET mode = 'anonymous', id = gen_random_uuid() FROM companies c WHERE c.id = r.company_id AND c.slug = $1 AND quarter = $2`,
    [`c${company}`, open],
  )
  await client.query(
    `INSERT INTO departments (company_id, id, name, name_key, created_at)
     SELECT c.id, md5(c.slug || n)::uuid, 'Department ' || n, 'department ' || n, now() FROM companies c, generate_series(1, $2) n WHERE slug = $1`,
    [`c${company}`, DEPARTMENTS],
  )
  await client.query(
    `INSERT INTO anonymous_sheets (company_id, id, round_id, department_id, answers, receipt_hash)
     SELECT c.id, gen_random_uuid(), r.id, md5(c.slug || (1 + n % $3))::uuid, $4::jsonb, sha256(n::text::bytea)
     FROM companies c JOIN rounds r ON r.company_id = c.id AND r.quarter = $2, generate_series(1, $5) n WHERE slug = $1`,
    [`c${company}`, open, DEPARTMENTS, answers, SHEETS],
  )
  await client.end()
}
