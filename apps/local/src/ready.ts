import { setTimeout } from 'node:timers/promises'
import { Failure } from './failure.ts'

const PATIENCE_SECONDS = 60

/**
 * Waits until an address answers without an error.
 *
 * @throws Failure when it has not done so within a minute.
 */
export async function untilReady(url: string, signal: AbortSignal, seconds = PATIENCE_SECONDS): Promise<void> {
  const end = Date.now() + seconds * 1000
  let last = 'no answer'
  while (Date.now() < end) {
    signal.throwIfAborted()
    try {
      const reply = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
      // Read to its end: the server, when it is to stop, would wait for somebody to do so.
      await reply.arrayBuffer()
      const { status } = reply
      if (status < 400) return
      last = `status ${status}`
    } catch (error) {
      last = String(error)
    }
    await setTimeout(50)
  }
  throw new Failure(`${url} was not ready within ${seconds} seconds: ${last}.`)
}
