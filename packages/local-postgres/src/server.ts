import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serverAccount } from './account.ts'
import { embeddedBinaries, reachableBinaries } from './binaries.ts'
import { ensureData, ensurePassword, makeFolder } from './data-folder.ts'
import { failureFrom, type PostgresFailure } from './failure.ts'
import { keepServer } from './keeper.ts'
import { stopLeftover } from './leftover.ts'
import { freePort } from './port.ts'

export interface PostgresOptions {
  /** Where the server keeps its data; made at the first start. The account that runs the server must be able to reach it. */
  folder: string
  /** The folder of `postgres` and `initdb`; the product's own from npm when left out. */
  binaries?: string
  /** The port of the loopback address to listen on; a free one when left out. */
  port?: number
  /** For tests and benches: gives up safety against power loss for speed. */
  isDisposable?: boolean
}

export interface PostgresServer {
  port: number
  /** Connects as the superuser; add a database's name. */
  adminUrl: (database?: string) => string
  /** Resolves when the server has ended, with what it said last. */
  ended: Promise<PostgresFailure>
  /** Ends every connection and stops the server; resolves when it has written all it had to write. */
  stop: () => Promise<void>
}

const START_SECONDS = 60
const STOP_SECONDS = 30

/**
 * Starts a server of the machine's own on the loopback address, making its data folder at the first start with a random
 * password. The server outlives neither `stop` nor this process, however that ends.
 *
 * @throws PostgresFailure with one sentence that says what is wrong.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const account = serverAccount()
  const folder = resolve(options.folder)
  makeFolder(folder, account)
  await stopLeftover(folder)
  const binaries = reachableBinaries(options.binaries ?? embeddedBinaries(), account, join(folder, 'server'))
  const password = ensurePassword(folder, account)
  ensureData(folder, binaries, account)

  const port = options.port ?? (await freePort())
  const program = [join(binaries, 'postgres'), '-D', join(folder, 'data')] as const
  const server = spawn(program[0], [...program.slice(1), ...settings(port, options.isDisposable ?? false)], {
    ...account,
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: Ctrl+C in the terminal must not stop it before the API has finished with it.
    detached: true,
  })
  const readLog = await untilReady(server)
  const release = keepServer(server.pid ?? 0, account)
  writeFileSync(join(folder, 'starter'), String(process.pid))
  const ended = new Promise<PostgresFailure>((done) =>
    server.once('close', (_, signal) =>
      done(failureFrom(`stopped by itself${signal ? `: it was ended by ${signal}` : ''}`, readLog())),
    ),
  )
  return {
    port,
    adminUrl: (database = 'postgres') => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    ended,
    stop: async () => {
      release()
      await stop(server)
    },
  }
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

/** @returns the last of what the server has said so far. */
async function untilReady(server: ChildProcess): Promise<() => string> {
  let log = ''
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const timer = setTimeout(
    () => reject(failureFrom(`was not ready within ${START_SECONDS} seconds`, log)),
    START_SECONDS * 1000,
  )
  const fail = (doing: string) => (reason?: unknown) =>
    reject(failureFrom(doing, reason instanceof Error ? reason.message : log))
  const ended = fail('could not start')
  // 'close' rather than 'exit': by then everything it had to say has been read.
  server.once('error', fail('could not be started')).once('close', ended)
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-8000)
    if (log.includes('ready to accept connections')) resolve()
  })
  try {
    await promise
    return () => log
  } catch (error) {
    server.kill('SIGKILL')
    throw error
  } finally {
    clearTimeout(timer)
    server.off('close', ended)
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGINT')
  // At once, without tidying up: it will recover at the next start, which beats hanging here.
  const timer = setTimeout(() => server.kill('SIGQUIT'), STOP_SECONDS * 1000)
  await ended
  clearTimeout(timer)
}
