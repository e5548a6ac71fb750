import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { isRunning } from './processes.ts'
import { startPostgres } from './server.ts'

function folder() {
  const made = mkdtempSync(join(tmpdir(), 'postgres-'))
  chmodSync(made, 0o755)
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

const postmaster = (place: string) => Number.parseInt(readFileSync(join(place, 'data/postmaster.pid'), 'utf8'), 10)

test('what was written is there after a stop and a start', async () => {
  const place = folder()
  const first = await startPostgres({ folder: place, isDisposable: true })
  await query(first.adminUrl(), 'CREATE TABLE kept AS SELECT 42 AS answer')
  const pid = postmaster(place)
  await first.stop()
  expect(isRunning(pid, place)).toBe(false)

  const second = await startPostgres({ folder: place, isDisposable: true })
  onTestFinished(second.stop)
  expect(await query(second.adminUrl(), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
})

test('while it runs, nobody else can start on the same data', async () => {
  const place = folder()
  const server = await startPostgres({ folder: place, isDisposable: true })
  onTestFinished(server.stop)
  writeFileSync(join(place, 'starter'), String(process.ppid))
  await expect(startPostgres({ folder: place })).rejects.toThrow(/already has a PostgreSQL running/)
})

const dyingStarter = `
  const { startPostgres } = await import(process.argv[1])
  await startPostgres({ folder: process.argv[2], isDisposable: true })
  console.log('started')
  setInterval(() => {}, 1000)`

test('a starter that is killed takes its server along, and the data are good to start from', async () => {
  const place = folder()
  const program = new URL('server.ts', import.meta.url).href
  const starter = spawn(process.execPath, ['--input-type=module', '-e', dyingStarter, program, place], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(starter.stdout, 'data')
  const pid = postmaster(place)
  expect(isRunning(pid, place)).toBe(true)
  starter.kill('SIGKILL')
  await expect.poll(() => isRunning(pid, place), { timeout: 10_000 }).toBe(false)
  const server = await startPostgres({ folder: place, isDisposable: true })
  await server.stop()
})

test('a server left behind by a starter that is gone is stopped by the next start', async () => {
  const place = folder()
  const left = await startPostgres({ folder: place, isDisposable: true })
  const pid = postmaster(place)
  writeFileSync(join(place, 'starter'), '99999999')
  const next = await startPostgres({ folder: place, isDisposable: true })
  onTestFinished(next.stop)
  expect((await left.ended).message).toContain('stopped by itself')
  expect(isRunning(pid, place)).toBe(false)
  expect(postmaster(place)).not.toBe(pid)
})

test('a lock that names a process of somebody else’s is no server, and nobody is stopped for it', async () => {
  const place = folder()
  const first = await startPostgres({ folder: place, isDisposable: true })
  await first.stop()
  const bystander = spawn('sleep', ['60'])
  onTestFinished(() => void bystander.kill())
  writeFileSync(join(place, 'data/postmaster.pid'), `${bystander.pid}\n`)
  const second = await startPostgres({ folder: place, isDisposable: true })
  onTestFinished(second.stop)
  await setTimeout(100)
  expect(bystander.exitCode).toBe(null)
  expect(bystander.signalCode).toBe(null)
})

test('data of another major version are refused and left as they are', async () => {
  const place = folder()
  const first = await startPostgres({ folder: place, isDisposable: true })
  await first.stop()
  const version = join(place, 'data/PG_VERSION')
  writeFileSync(version, '9\n')
  await expect(startPostgres({ folder: place })).rejects.toThrow(/another major version/)
  expect(readFileSync(version, 'utf8')).toBe('9\n')
})

test('a folder with something else in it is refused and left as it is', async () => {
  const place = folder()
  mkdirSync(join(place, 'data'))
  writeFileSync(join(place, 'data/letter.txt'), 'dear reader')
  await expect(startPostgres({ folder: place })).rejects.toThrow(/does not hold the data of a PostgreSQL/)
  expect(readFileSync(join(place, 'data/letter.txt'), 'utf8')).toBe('dear reader')
})
