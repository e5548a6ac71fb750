import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOverview } from '@trivselsrum/contracts/companies'
import { signIn } from '@trivselsrum/contracts/identity'
import { readHealth, readReadiness } from '@trivselsrum/contracts/installation'
import { openRound, readRound } from '@trivselsrum/contracts/rounds'
import { readSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import { type PostgresServer, startPostgres } from '@trivselsrum/local-postgres/server'
import { deploy } from '@trivselsrum/prisma/deploy'
import { createRoles } from '@trivselsrum/prisma/roles'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { browser, newCompany, refusal, startApp, statementIds } from '../../test/harness.ts'
import { isDatabaseUnavailable } from './unavailable.ts'

const quarter = '2025-Q1'
const [first = '', second = ''] = statementIds

const folder = mkdtempSync(join(tmpdir(), 'gone-'))
let server: PostgresServer
let runtimeUrl: string

/** The same data on the same port, as after a restart of the database. */
async function start(port?: number) {
  const { binaries } = inject('postgres')
  server = await startPostgres({ folder, isDisposable: true, ...(binaries && { binaries }), ...(port && { port }) })
}

beforeAll(async () => {
  await start()
  const passwords = { ownerPassword: 'owner', runtimePassword: 'runtime', workerPassword: 'worker' }
  const urls = await createRoles({ adminUrl: server.adminUrl(), database: 'gone', ...passwords })
  await deploy(urls.ownerUrl)
  runtimeUrl = urls.runtimeUrl
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Holds the answers, and waits until whoever wants to write one waits for them. */
async function heldUp<T>(write: () => Promise<T>): Promise<{ underWay: Promise<T>; holder: pg.Client }> {
  const holder = new pg.Client({ connectionString: server.adminUrl('gone') })
  holder.on('error', () => {})
  await holder.connect()
  await holder.query('BEGIN; LOCK TABLE answers IN ACCESS EXCLUSIVE MODE')
  const underWay = write()
  for (let isWaiting = false; !isWaiting; ) {
    const waits = "SELECT FROM pg_locks WHERE NOT granted AND relation = 'answers'::regclass"
    isWaiting = Boolean((await holder.query(waits)).rowCount)
  }
  return { underWay, holder }
}

describe('a database that goes away in the middle of work', () => {
  test('is answered with 503 and a time to come back; it comes back without a restart, and nothing is lost', async () => {
    const app = await startApp({}, { databaseUrl: runtimeUrl, databaseConnections: 4 })
    const { call, company, email, password } = await newCompany(app)
    const params = { company, quarter }
    const save = (statement: string) =>
      call(saveAnswer, { params: { ...params, statement }, body: { score: 4, note: 'Før og efter', version: 0 } })
    await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    await save(first)

    const unavailable = { status: 503, code: 'unavailable', detail: expect.stringContaining('Intet er gået tabt') }
    const { port } = server
    const { underWay } = await heldUp(() => refusal(save(second)))
    await server.stop()
    expect(await underWay).toMatchObject(unavailable)

    for (const asked of [
      () => call(readOverview, { params: { company } }),
      () => save(second),
      () => call(openRound, { params: { company }, body: { quarter: '2025-Q2', mode: 'joint' } }),
      () => call(signIn, { body: { email, password } }),
      () => call(readReadiness),
    ])
      expect(await refusal(asked())).toMatchObject(unavailable)
    expect(await call(readHealth)).toEqual({ status: 'alive' })
    const raw = await app.inject({ method: 'GET', url: '/api/ready' })
    expect(raw.headers['retry-after']).toBe('5')

    await start(port)
    expect(await call(readReadiness)).toEqual({ status: 'ready' })
    expect(Object.keys((await call(readSheet, { params })).answers)).toEqual([first])
    expect(await save(second)).toMatchObject({ revision: 2 })
    expect(await call(readRound, { params })).toMatchObject({ progress: { answered: 2 } })
    expect(await call(signIn, { body: { email, password } })).toMatchObject({ email })
  })

  test('before anything was asked of it is found when it comes', async () => {
    const { port } = server
    await server.stop()
    const { call } = browser(await startApp({}, { databaseUrl: runtimeUrl }))
    expect(await refusal(call(readReadiness))).toMatchObject({ status: 503 })
    await start(port)
    expect(await call(readReadiness)).toEqual({ status: 'ready' })
  })

  test('again and again leaves no connection behind that does not work', async () => {
    const app = await startApp({}, { databaseUrl: runtimeUrl, databaseConnections: 2 })
    const { call, company } = await newCompany(app)
    const read = () => call(readOverview, { params: { company } })
    for (let time = 0; time < 3; time++) {
      await Promise.all(Array.from({ length: 6 }, read))
      const { port } = server
      await server.stop()
      const refused = await Promise.all(Array.from({ length: 6 }, () => refusal(read())))
      expect(refused.map(({ code }) => code)).toEqual(Array.from({ length: 6 }, () => 'unavailable'))
      await start(port)
    }
    expect(await Promise.all(Array.from({ length: 6 }, read))).toHaveLength(6)
  })
})

describe('a database that does not get round to it', () => {
  test('within the time a request may take is answered with 503, and the change is undone', async () => {
    const app = await startApp({}, { databaseUrl: `${runtimeUrl}?options=-c%20lock_timeout%3D200ms` })
    const { call, company } = await newCompany(app)
    const params = { company, quarter }
    await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    const save = () => call(saveAnswer, { params: { ...params, statement: first }, body: { score: 4, version: 0 } })
    const { underWay, holder } = await heldUp(() => refusal(save()))
    expect(await underWay).toMatchObject({ status: 503, code: 'unavailable' })
    await holder.end()
    expect(await save()).toMatchObject({ revision: 1 })
  })
})

describe('an error', () => {
  test.each([
    [Object.assign(new Error('x'), { code: 'ECONNREFUSED' })],
    [Object.assign(new Error('x'), { code: '57P01' })],
    [Object.assign(new Error('x'), { cause: { originalCode: '53300' } })],
    [Object.assign(new Error('x'), { cause: { kind: { code: '55P03' } } })],
    [Object.assign(new Error('x'), { meta: { driverAdapterError: { cause: { originalCode: '57P01' } } } })],
    [new Error('Connection terminated unexpectedly')],
    [new Error('timeout exceeded when trying to connect')],
    [Object.assign(new Error('x'), { code: 'P1001' })],
  ])('that says that the database is gone is known: %s', (error) => {
    expect(isDatabaseUnavailable(error)).toBe(true)
  })

  test.each([
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    '08001',
    '25006',
    '40001',
    '40P01',
    '53100',
    '53200',
    '57P05',
  ])('with the code %s says so', (code) => {
    expect(isDatabaseUnavailable(Object.assign(new Error('x'), { code }))).toBe(true)
  })

  test.each([[new Error('x')], [Object.assign(new Error('x'), { code: '23505' })], [null], ['ECONNREFUSED'], [{}]])(
    'that says something else is not: %s',
    (error) => {
      expect(isDatabaseUnavailable(error)).toBe(false)
    },
  )

  test('that was caused by itself ends', () => {
    const error: Error & { cause?: unknown } = new Error('x')
    error.cause = error
    expect(isDatabaseUnavailable(error)).toBe(false)
  })
})
