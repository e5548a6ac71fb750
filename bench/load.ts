import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import autocannon from 'autocannon'
import { median } from './row.ts'

export interface Call {
  method: 'GET' | 'POST'
  path: string
  /** JSON; nothing is sent with it where there is none. */
  body?: string
}

const CONNECTIONS = 20

/**
 * Requests per second over some seconds, the calls taken in turn.
 *
 * @throws Error when any call was not answered with success: a fast refusal is no speed.
 */
export async function throughput(url: string, headers: Record<string, string>, calls: Call[], seconds: number) {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds, requests: calls })
  if (result.non2xx || result.errors) throw new Error(`${result.non2xx} refusals, ${result.errors} errors at ${url}`)
  return result.requests.total / result.duration
}

/** Requests per second of calls that can each be made only once: every one is made, `CONNECTIONS` at a time. */
export async function drain(url: string, headers: Record<string, string>, calls: Call[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const waiting = calls.toReversed()
  const began = performance.now()
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (let call = waiting.pop(); call; call = waiting.pop()) await once(agent, url, headers, call)
    }),
  )
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  return calls.length / seconds
}

/** The median time of calls made one after the other, in milliseconds. */
export async function medianTime(url: string, headers: Record<string, string>, calls: Call[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  for (const call of calls) {
    const began = performance.now()
    await once(agent, url, headers, call)
    times.push(performance.now() - began)
  }
  agent.destroy()
  return median(times)
}

function once(agent: Agent, url: string, headers: Record<string, string>, { method, path, body }: Call): Promise<void> {
  const of = {
    ...(method === 'POST' && {
      'idempotency-key': randomUUID(),
      'content-length': String(Buffer.byteLength(body ?? '')),
    }),
    ...(body && { 'content-type': 'application/json' }),
  }
  return new Promise((done, fail) => {
    const sent = request(url + path, { agent, method, headers: { ...headers, ...of } }, (response) => {
      response.resume().once('end', () => {
        const status = response.statusCode ?? 0
        if (status < 300) done()
        else fail(new Error(`${method} ${path} was answered with ${status}`))
      })
    })
    sent.once('error', fail).end(body)
  })
}
