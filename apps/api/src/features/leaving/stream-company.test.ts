import { buffer } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, newCompany, startApp } from '../../../test/harness.ts'
import { unzip } from '../../../test/zip.ts'
import { openDatabase } from '../../platform/database.ts'
import { streamCompany } from './stream-company.ts'

const ACTIONS = 2500

const scratch = await scratchDatabase()
const app = await startApp({}, { databaseUrl: scratch.runtimeUrl })
const database = openDatabase(scratch.runtimeUrl, 2)
afterAll(() => database.close())

const admin = <Row extends object>(sql: string, values: unknown[] = []) =>
  asAdmin<Row & Record<string, unknown>>(sql, values, scratch.adminUrl)

/** A company whose export does not fit into what lies between writing and reading. */
async function largeCompany(): Promise<string> {
  const { company } = await newCompany(app)
  const [made] = await admin<{ id: string }>('SELECT id FROM companies WHERE slug = $1', [company])
  await addActions(made?.id ?? '', ACTIONS)
  return made?.id ?? ''
}

function addActions(companyId: string, count: number) {
  return admin(
    `INSERT INTO actions (company_id, id, title, problem, level, status_since, created_at, created_by)
     SELECT company_id, gen_random_uuid(), 'Tiltag ' || n,
       (SELECT string_agg(md5(random()::text || n || m), '') FROM generate_series(1, 40) m), 'group', now(), now(), id
     FROM memberships, generate_series(1, $2::int) n WHERE company_id = $1`,
    [companyId, count],
  )
}

const transactions = async () =>
  (
    await admin(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    )
  ).length

test('an export is of one moment, whatever happens while it is read', async () => {
  const companyId = await largeCompany()
  const stream = await streamCompany(database, companyId, new Date())
  const first = await new Promise<Buffer>((done) => stream.once('data', done))
  stream.pause()
  await addActions(companyId, 100)
  await admin(`UPDATE companies SET name = 'Et andet navn' WHERE id = $1`, [companyId])
  const files = await unzip(Buffer.concat([first, await buffer(stream)]))
  expect(JSON.parse(files['actions.json'] ?? '')).toHaveLength(ACTIONS)
  expect(JSON.parse(files['manifest.json'] ?? '')).toMatchObject({ company: { name: 'Prøve & Søn' } })
  await expect.poll(transactions, { timeout: 10_000 }).toBe(0)
})

test('a download that breaks off ends its transaction', async () => {
  const companyId = await largeCompany()
  const stream = await streamCompany(database, companyId, new Date())
  await new Promise((done) => stream.once('data', done))
  stream.pause()
  expect(await transactions()).toBe(1)
  stream.destroy()
  await expect.poll(transactions, { timeout: 10_000 }).toBe(0)
})

test('one that cannot go on breaks off, so that nobody takes a half for the whole', async () => {
  const companyId = await largeCompany()
  const stream = await streamCompany(database, companyId, new Date())
  await new Promise((done) => stream.once('data', done))
  stream.pause()
  const broken = new Promise((done) => stream.once('error', done))
  await admin(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND xact_start IS NOT NULL AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  )
  stream.resume()
  expect(await broken).toBeInstanceOf(Error)
  expect(stream.readableEnded).toBe(false)
})
