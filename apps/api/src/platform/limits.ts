import { createHmac } from 'node:crypto'
import type { Endpoint } from '@trivselsrum/contracts/endpoint'
import type { Config } from '../config.ts'
import type { Database } from './database.ts'
import { Problem } from './problems.ts'
import type { PublicAction } from './scopes.ts'

// Counts lie in the database, so that every replica knows them.

/** How often something may be tried within a span before it is refused for the rest of it. */
export interface Limit {
  /** What is counted, and for whom: a link, a network, both. Only a keyed hash of it is kept. */
  key: string
  most: number
}

interface Counter {
  database: Database
  secret: string
  now: Date
}

const MINUTE = 60 * 1000
/** The span in which failures are counted, and that in which calls are, in milliseconds. */
const spans = { failures: 15 * MINUTE, calls: 60 * MINUTE }
/** How long counts are kept, in milliseconds. */
const KEPT = 24 * 60 * MINUTE

/**
 * Does something that may be tried wrongly only so often. It is counted before the try is known to fail: a hundred at
 * once are a hundred. A try that succeeds is taken back.
 *
 * @throws Problem `too-many-attempts` with the time to wait.
 */
export async function limitFailures<T>(
  counter: Counter,
  limits: readonly Limit[],
  attempt: () => Promise<T>,
): Promise<T> {
  const counted = await count(counter, limits, spans.failures)
  if (counted.isTooMany) throw new Problem('too-many-attempts', {}, counted.waitSeconds)
  const result = await attempt()
  await counter.database.unbound(
    (_, sql) => sql`
      UPDATE call_counts SET count = count - 1 WHERE key = ANY(${counted.keys}) AND begins = ${counted.begins}`,
  )
  return result
}

/**
 * An action that one network asks for only now and then: it is dear, or its misuse is. A twentieth of the calls it may
 * make in a minute are those it may make of this in an hour.
 */
export function seldom<E extends Endpoint>(config: Config, name: string, action: PublicAction<E>): PublicAction<E> {
  const most = Math.ceil(config.requestsPerMinute / 20)
  return async (context, input) => {
    const { database, now, client } = context
    const limit = { key: `${name} from ${client.network}`, most }
    const { isTooMany, waitSeconds } = await count({ database, secret: config.jwtSecret, now }, [limit], spans.calls)
    if (isTooMany) throw new Problem('too-many-requests', {}, waitSeconds)
    return action(context, input)
  }
}

async function count({ database, secret, now }: Counter, limits: readonly Limit[], span: number) {
  const begins = new Date(Math.floor(now.getTime() / span) * span)
  const keys = limits.map(({ key }) => createHmac('sha256', secret).update(`limit:${span}:${key}`).digest())
  const counts = await database.unbound(async (_, sql) => {
    const counted: number[] = []
    for (const key of keys) {
      const [row] = await sql<{ count: number }>`
        INSERT INTO call_counts (key, begins, count) VALUES (${key}, ${begins}, 1)
        ON CONFLICT (key, begins) DO UPDATE SET count = call_counts.count + 1 RETURNING count`
      counted.push(row?.count ?? 0)
    }
    if (counted.includes(1)) await sql`DELETE FROM call_counts WHERE begins < ${new Date(now.getTime() - KEPT)}`
    return counted
  })
  return {
    keys,
    begins,
    isTooMany: limits.some(({ most }, index) => (counts[index] ?? 0) > most),
    waitSeconds: Math.ceil((begins.getTime() + span - now.getTime()) / 1000),
  }
}
