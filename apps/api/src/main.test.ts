import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { openRound } from '@trivselsrum/contracts/rounds'
import pg from 'pg'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { scratchDatabase } from '../test/databases.ts'
import { newCompany, startApp, talkKeys, testConfig } from '../test/harness.ts'
import { send } from '../test/http.ts'

const program = fileURLToPath(new URL('main.ts', import.meta.url))
const started: ChildProcess[] = []
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
})

function run(environment: Record<string, string>) {
  const child = spawn(process.execPath, [program], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  /** Where it says it listens. */
  const listening = async () => {
    for (;;) {
      const [, url] = /"msg":"Server listening at (http:[^"]+)"/.exec(said) ?? []
      if (url) return url
      if (child.exitCode !== null) throw new Error(said)
      await once(child.stdout, 'data')
    }
  }
  return { child, ended, listening, said: () => said }
}

const needed = {
  DATABASE_URL: inject('postgres').runtimeUrl,
  JWT_SECRET: testConfig().jwtSecret,
  SEALING_SECRET: testConfig().sealingSecret,
  TALK_KEYS: talkKeys,
  PORT: '0',
}

describe('the API as a process', () => {
  test('told to stop does not wait for ever for what never ends', async () => {
    const { child, ended, listening, said } = run({ ...needed, STOP_WITHIN_SECONDS: '1' })
    const { port } = new URL(await listening())
    const client = connect(Number(port), '127.0.0.1').on('error', () => {})
    // A request that says it has a body, and never sends it.
    client.write('POST /api/session HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\n')
    client.write('content-type: application/json\r\ncontent-length: 10\r\nexpect: 100-continue\r\n\r\n')
    // Asked for the body, the request is under way.
    await once(client, 'data')
    child.kill('SIGTERM')
    expect(await ended).toBe(1)
    expect(said()).toContain('not everything under way was finished in time')
    client.destroy()
  })

  test('says what its configuration lacks, in one go, and ends', async () => {
    const { ended, said } = run({ PORT: 'x', LOG_LEVEL: 'loud' })
    expect(await ended).toBe(1)
    expect(said()).toMatch(/^The configuration is not complete:\n/)
    for (const name of ['DATABASE_URL', 'JWT_SECRET', 'PORT', 'LOG_LEVEL']) expect(said()).toContain(`  ${name}: `)
    expect(said()).not.toContain('at ')
  })

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes on %s what is under way, takes nothing new, and ends well',
    async (signal) => {
      const database = await scratchDatabase()
      const { cookies, company } = await newCompany(await startApp({}, { databaseUrl: database.runtimeUrl }))
      const { child, ended, listening } = run({ ...needed, DATABASE_URL: database.runtimeUrl })
      const url = await listening()

      const holder = new pg.Client({ connectionString: database.adminUrl })
      await holder.connect()
      await holder.query('BEGIN; LOCK TABLE rounds IN ACCESS EXCLUSIVE MODE')
      const underWay = send(`${url}/api${openRound.path.replace(':company', company)}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'sec-fetch-site': 'same-origin',
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        body: JSON.stringify({ quarter: '2025-Q1', mode: 'joint' }),
      })
      await until(holder, "SELECT FROM pg_locks WHERE NOT granted AND relation = 'rounds'::regclass")
      child.kill(signal)
      await untilRefused(`${url}/api/health`)
      await holder.query('ROLLBACK')
      await holder.end()

      const reply = await underWay
      expect(reply.status).toBe(201)
      expect(reply.body).toMatchObject({ quarter: '2025-Q1', state: 'open' })
      expect(await ended).toBe(0)
    },
  )

  test('ends when its port is taken, and says so', async () => {
    const { listening } = run(needed)
    const { port } = new URL(await listening())
    const second = run({ ...needed, PORT: port })
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain('EADDRINUSE')
  })
})

/** Asks again until there is a row. */
async function until(client: pg.Client, sql: string) {
  for (let isSo = false; !isSo; ) isSo = Boolean((await client.query(sql)).rowCount)
}

/** Connects anew until nobody takes it any more. */
async function untilRefused(url: string) {
  for (let isTaken = true; isTaken; )
    isTaken = await send(url).then(
      () => true,
      () => false,
    )
}
