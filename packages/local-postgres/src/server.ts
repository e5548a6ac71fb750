import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Account, serverAccount } from './account.ts'
import { embeddedBinaries, reachableBinaries } from './binaries.ts'
import { failureFrom, PostgresFailure } from './failure.ts'
import { freePort } from './port.ts'

export interface PostgresOptions {
  /** Where the server keeps its data; made at the first start. The account that runs the server must be able to reach it. */
  folder: string
  /** The folder of `postgres` and `initdb`; the product's own from npm when left out. */
  binaries?: string
  /** For tests and benches: gives up safety against power loss for speed. */
  isDisposable?: boolean
}

export interface PostgresServer {
  port: number
  /** Connects as the superuser; add a database's name. */
  adminUrl: (database?: string) => string
  /** Ends every connection and stops the server; resolves when it has written all it had to write. */
  stop: () => Promise<void>
}

const START_SECONDS = 60

/**
 * Starts a server of the machine's own on a free port of the loopback address, making its data folder at the first start
 * with a random password. The server outlives neither `stop` nor, being its child, this process's terminal.
 *
 * @throws PostgresFailure with one sentence that says what is wrong.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const account = serverAccount()
  const folder = resolve(options.folder)
  const data = join(folder, 'data')
  own(folder, account)
  await stopLeftover(folder)
  const binaries = reachableBinaries(options.binaries ?? embeddedBinaries(), account, join(folder, 'server'))
  const password = ensurePassword(join(folder, 'password'), account)
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(binaries, data, join(folder, 'password'), account)

  const port = await freePort()
  const server = spawn(join(binaries, 'postgres'), ['-D', data, ...settings(port, options.isDisposable ?? false)], {
    ...account,
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: Ctrl+C in the terminal must not stop it before the API has finished with it.
    detached: true,
  })
  await untilReady(server)
  writeFileSync(join(folder, 'starter'), String(process.pid))
  const adminUrl = (database = 'postgres') => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
  return { port, adminUrl, stop: () => stop(server) }
}

/**
 * Stops a server on these data whose starter died without stopping it.
 *
 * @throws PostgresFailure when the starter is alive: two must not work on the same data.
 */
async function stopLeftover(folder: string) {
  const pid = readPid(join(folder, 'data', 'postmaster.pid'))
  if (pid === undefined || !isAlive(pid)) return
  const starter = readPid(join(folder, 'starter'))
  if (starter !== undefined && starter !== process.pid && isAlive(starter))
    throw new PostgresFailure(`Process ${starter} already has a PostgreSQL running on the data in ${folder}.`)
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isAlive(pid) && waited < START_SECONDS * 10; waited++) await setTimeout(100)
}

function readPid(file: string): number | undefined {
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN
  return Number.isNaN(pid) ? undefined : pid
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function own(folder: string, account: Account | undefined) {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  if (account) chownSync(folder, account.uid, account.gid)
}

function ensurePassword(file: string, account: Account | undefined): string {
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
    if (account) chownSync(file, account.uid, account.gid)
  }
  return readFileSync(file, 'utf8')
}

function initialise(binaries: string, data: string, passwordFile: string, account: Account | undefined) {
  const flags = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C']
  const { status, stdout, stderr, error } = spawnSync(
    join(binaries, 'initdb'),
    [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...flags],
    { ...account, encoding: 'utf8' },
  )
  if (status === 0) return
  // What a broken attempt leaves behind would make the next one fail for another reason.
  rmSync(data, { recursive: true, force: true })
  throw failureFrom('could not make its data folder', `${stdout}\n${stderr}\n${error?.message ?? ''}`)
}

function settings(port: number, isDisposable: boolean): string[] {
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: 200,
    ...(isDisposable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function untilReady(server: ChildProcess): Promise<void> {
  let log = ''
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const timer = globalThis.setTimeout(
    () => reject(failureFrom(`was not ready within ${START_SECONDS} seconds`, log)),
    START_SECONDS * 1000,
  )
  const fail = (doing: string) => (reason?: unknown) =>
    reject(failureFrom(doing, reason instanceof Error ? reason.message : log))
  const exited = fail('could not start')
  // 'close' rather than 'exit': by then everything it had to say has been read.
  server.once('error', fail('could not be started')).once('close', exited)
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-8000)
    if (log.includes('ready to accept connections')) resolve()
  })
  try {
    await promise
  } catch (error) {
    server.kill('SIGKILL')
    throw error
  } finally {
    clearTimeout(timer)
    server.off('close', exited)
  }
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (server.exitCode !== null || server.signalCode !== null) return done()
    server.once('exit', () => done())
    server.kill('SIGINT')
  })
}
