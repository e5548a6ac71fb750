import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, expect } from 'vitest'
import type { Addresses } from './databases.ts'
import { talkKeys, testConfig } from './harness.ts'

const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** An API in a process of its own, and where it listens. */
export async function startApiProcess(database: Addresses) {
  const settings = { PORT: '0', REQUESTS_PER_MINUTE: '1000000' }
  const api = await startProcess(database, settings, '../src/main.ts', 'Server listening')
  const [url = ''] = api.said().match(/http:\/\/127\.0\.0\.1:\d+/) ?? []
  return { ...api, url }
}

/**
 * A worker in a process of its own; answers when it has begun.
 *
 * @param program where it lies, from this folder: the one that runs in production, unless told otherwise.
 * @param sign what it says when it has begun.
 */
export async function startProcess(
  database: Addresses,
  more: Record<string, string>,
  program = '../src/worker.ts',
  sign = '"working"',
) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(program, import.meta.url))], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: database.runtimeUrl,
      DATABASE_WORKER_URL: database.workerUrl,
      JWT_SECRET: testConfig().jwtSecret,
      SEALING_SECRET: testConfig().sealingSecret,
      TALK_KEYS: talkKeys,
      MAIL_FROM: 'Trivselsrum <post@trivselsrum.example>',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = once(child, 'exit').then(() => running.delete(child))
  await expect.poll(() => said, { timeout: 60_000 }).toContain(sign)
  return {
    said: () => said,
    ended,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}
