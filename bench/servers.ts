import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '@trivselsrum/local-postgres/port'
import type { Seeded } from './seed.ts'

const secret = 'only-for-the-bench-and-nothing-else-at-all'

export interface Server {
  url: string
  process: ChildProcess
  stop: (signal?: NodeJS.Signals) => Promise<void>
}

/** The API as it is started in production, on one seeded database; with these settings besides. */
export function startApi({ runtimeUrl }: Seeded, settings: Record<string, string> = {}): Promise<Server> {
  return start(['--env-file=../apps/api/memory.env', '../apps/api/src/main.ts'], '/api/health', {
    DATABASE_URL: runtimeUrl,
    JWT_SECRET: secret,
    SEALING_SECRET: secret,
    TALK_KEYS: `bench:${Buffer.alloc(32, secret).toString('base64url')}`,
    REQUESTS_PER_MINUTE: '1000000000',
    LOG_LEVEL: 'error',
    ...settings,
  })
}

/** Fastify and pg with the same SQL and nothing else. */
export function startBaseline({ runtimeUrl, userId, companyIds }: Seeded): Promise<Server> {
  return start(['baseline-server.ts'], '/health', {
    DATABASE_URL: runtimeUrl,
    USER_ID: userId,
    COMPANIES: companyIds.join(),
  })
}

/** The server that comes with y-websocket: it passes on what editors send, and keeps it in memory. */
export function startYServer(): Promise<Server> {
  const program = fileURLToPath(import.meta.resolve('@y/websocket-server/package.json'))
  return start([join(dirname(program), 'src/server.js')], '/', { HOST: '127.0.0.1' })
}

/** The headers of the bench's person: a session of theirs, from the product's own pages. */
export function headersOf({ userId }: Pick<Seeded, 'userId'>): Record<string, string> {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const claims = { sub: userId, sid: userId, iss: 'trivselsrum', aud: 'trivselsrum', iat: now, exp: now + 3600 }
  const unsigned = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  const signature = createHmac('sha256', secret).update(unsigned).digest('base64url')
  return { cookie: `access=${unsigned}.${signature}`, 'sec-fetch-site': 'same-origin' }
}

/** The largest memory a process has held so far, in MB, as the kernel counts it (Linux). */
export function peakMemory({ pid }: ChildProcess): number {
  return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1]) / 1024
}

/** Seconds of CPU a process has used so far, as the kernel counts them (Linux: hundredths). */
export function cpuOf({ process: { pid } }: Server): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** The memory a process holds now, in MB (Linux). */
export function memoryOf({ pid }: ChildProcess): number {
  return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1]) / 1024
}

async function start(args: string[], health: string, env: Record<string, string>): Promise<Server> {
  const port = env.PORT ?? String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, args, {
    cwd: import.meta.dirname,
    env: { ...process.env, ...env, PORT: port },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  for (let tries = 0; ; tries++) {
    if (
      await fetch(url + health).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break
    if (tries > 600 || child.exitCode !== null) throw new Error(`${args.at(-1)} did not start`)
    await setTimeout(50)
  }
  return {
    url,
    process: child,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await ended
    },
  }
}
