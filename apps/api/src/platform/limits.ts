import { createHmac } from 'node:crypto'
import type { Database } from './database.ts'
import { Problem } from './problems.ts'

/** How often something may fail within a span before it is refused for the rest of it. */
export interface Limit {
  /** What is counted, and for whom: a link, a network, both. Only a keyed hash of it is kept. */
  key: string
  most: number
}

/** The span in which failures are counted, in milliseconds. */
const SPAN = 15 * 60 * 1000
/** How long counts are kept, in milliseconds. */
const KEPT = 24 * 60 * 60 * 1000

/**
 * Does something that may be tried wrongly only so often. Counts lie in the database, so that every replica knows them,
 * and are taken before the try is known to fail: a hundred at once are a hundred. A try that succeeds is taken back.
 *
 * @throws Problem `too-many-attempts` with the time to wait.
 */
export async function limitFailures<T>(
  { database, secret, now }: { database: Database; secret: string; now: Date },
  limits: readonly Limit[],
  attempt: () => Promise<T>,
): Promise<T> {
  const begins = new Date(Math.floor(now.getTime() / SPAN) * SPAN)
  const keys = limits.map(({ key }) => createHmac('sha256', secret).update(`limit:${key}`).digest())
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
  if (limits.some(({ most }, index) => (counts[index] ?? 0) > most)) {
    const wait = begins.getTime() + SPAN - now.getTime()
    throw new Problem('too-many-attempts', {}, Math.ceil(wait / 1000))
  }
  const result = await attempt()
  await database.unbound(
    (_, sql) => sql`UPDATE call_counts SET count = count - 1 WHERE key = ANY(${keys}) AND begins = ${begins}`,
  )
  return result
}
