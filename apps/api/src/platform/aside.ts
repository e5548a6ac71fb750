import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Problem } from './problems.ts'

/** How much memory a piece of work may hold, in MB; what would need more is refused instead of ending the process. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 }

/** How long a thread without work is kept, in milliseconds: then its memory is given back. */
const IDLE = 30_000

/**
 * A thread for work that keeps a processor busy, such as setting a document: requests are answered meanwhile. It is
 * begun when first needed and ended when nothing more comes. One piece of work after the other, so that many who ask at
 * once wait for each other instead of filling the machine.
 *
 * @param program a module that answers each message from its parent with one.
 * @returns what gives it a piece of work and brings back its answer; fails with a Problem `export-too-long` when that
 *   would need more memory than there is for it, and with what the thread threw.
 */
export function openAside<Work, Answer>(program: URL): (work: Work) => Promise<Answer> {
  let thread: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()

  return (work) => {
    const answer = last.then(() => carryOut(work))
    last = answer.catch(() => {})
    return answer
  }

  async function carryOut(work: Work): Promise<Answer> {
    clearTimeout(idle)
    thread ??= begin(program)
    const answered = new AbortController()
    try {
      const answer = answerOf(thread, answered.signal)
      thread.postMessage(work)
      return await answer
    } catch (error) {
      end()
      throw (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Problem('export-too-long') : error
    } finally {
      answered.abort()
      idle = setTimeout(end, IDLE).unref()
    }
  }

  function end() {
    void thread?.terminate()
    thread = undefined
  }

  async function answerOf(worker: Worker, signal: AbortSignal): Promise<Answer> {
    // Both fail with whatever the thread throws.
    const isEnded = once(worker, 'exit', { signal }).then(() => {
      throw new Error('a thread ended without an answer')
    })
    const [answer] = await Promise.race([once(worker, 'message', { signal }), isEnded])
    return answer
  }
}

function begin(program: URL): Worker {
  const thread = new Worker(program, { resourceLimits, execArgv: [] })
  thread.unref()
  // What it throws is heard by whoever waits for an answer; between two of them nobody does.
  thread.on('error', () => {})
  return thread
}
