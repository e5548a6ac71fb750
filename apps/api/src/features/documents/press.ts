// Run as a thread of its own by write.ts.
import { parentPort } from 'node:worker_threads'
import { type Writers, writers } from './writers.ts'

/** A document to be written. */
export interface Order<N extends keyof Writers = keyof Writers> {
  name: N
  facts: Parameters<Writers[N]>[0]
}

parentPort?.on('message', async ({ name, facts }: Order) => {
  const write = (await writers[name]()) as (facts: unknown) => unknown
  parentPort?.postMessage(await write(facts))
})
