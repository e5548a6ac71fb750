import { Logger, run } from 'graphile-worker'
import { z } from 'zod'
import { announcePresence } from './presence.ts'

/** What every job carries: whose it is and what it is about. Nothing that somebody wrote ever lies in the queue. */
interface Work {
  owner: string
  subject: string
}

const Work = z.strictObject({ owner: z.uuid(), subject: z.uuid() })

/** The kinds of work, by the names that `app.enqueue` knows. */
export type Tasks = Record<'tell' | 'send' | 'send-personal', (work: Work) => Promise<void>>

/** What is looked for again and again, whether or not anything has changed: at times as cron has them, in UTC. */
export interface Scheduled {
  name: string
  times: string
  run: () => Promise<void>
}

export type Report = (level: 'info' | 'warn' | 'error', facts: Record<string, unknown>) => void

export interface Queue {
  /** Rejects when the worker can not go on. */
  ended: Promise<void>
  /** Finishes what is under way and takes nothing more. */
  stop: () => Promise<void>
}

/** How often the queue is looked through where no word of a new job came, in milliseconds. */
const LOOK_EVERY = 2000
/** How often the jobs of workers that are gone are given back, in milliseconds. */
const FREE_EVERY = 5000
const CONCURRENCY = 4

/** Works through the queue until it is stopped. What fails is tried again, later each time, for about three days. */
export async function workQueue(
  url: string,
  tasks: Tasks,
  report: Report,
  scheduled: readonly Scheduled[] = [],
): Promise<Queue> {
  const presence = await announcePresence(url)
  const free = async () => {
    const workers = await presence.freeTheAbsent()
    if (workers) report('warn', { event: 'jobs of workers that are gone were given back', workers })
  }
  await free()
  const runner = await run({
    connectionString: url,
    concurrency: CONCURRENCY,
    maxPoolSize: CONCURRENCY + 2,
    noHandleSignals: true,
    logger: quiet,
    taskList: Object.fromEntries([
      ...Object.entries(tasks).map(([name, task]) => [
        name,
        guarded(name, (payload) => task(Work.parse(payload)), report),
      ]),
      ...scheduled.map(({ name, run }) => [name, guarded(name, run, report)]),
    ]),
    crontab: scheduled.map(({ name, times }) => `${times} ${name}`).join('\n'),
    preset: {
      worker: { pollInterval: LOOK_EVERY },
      plugins: [
        {
          name: 'PresencePlugin',
          worker: { hooks: { startWorker: (_, { worker }) => presence.take(worker.workerPool.id) } },
        },
      ],
    },
  })
  const timer = setInterval(() => free().catch(() => {}), FREE_EVERY)
  const lost = presence.lost.then((error) => Promise.reject(error))
  return {
    ended: Promise.race([runner.promise, lost]),
    stop: async () => {
      clearInterval(timer)
      lost.catch(() => {})
      await runner.stop()
      await presence.end()
    },
  }
}

/** An error's own words may quote an address or what somebody wrote; the queue keeps them, so it gets none. */
function guarded(name: string, task: (payload: unknown) => Promise<void>, report: Report) {
  return async (payload: unknown) => {
    try {
      await task(payload)
    } catch (error) {
      const { name: type, code, stack = '' } = error as Error & { code?: unknown }
      report('error', { event: 'failed', task: name, type, code, stack: stack.match(/^\s+at .*$/gm)?.join('\n') })
      throw new Error(`${type}${code ? ` ${code}` : ''}`)
    }
  }
}

// What matters is reported by the tasks themselves.
const quiet = new Logger(() => () => {})
