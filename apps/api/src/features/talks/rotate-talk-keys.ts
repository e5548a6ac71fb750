import type { OuterKey } from '../../config.ts'
import { recordAct } from '../../platform/audit.ts'
import { type Clock, newId } from '../../platform/clock.ts'
import { type Database, everyCompany, type Sql } from '../../platform/database.ts'
import { rewrap, type WrappedKey } from './author-keys.ts'
import { readable } from './queries.ts'

interface Means {
  database: Database
  clock: Clock
  /** The current one first, and those before it. */
  talkKeys: readonly OuterKey[]
}

/** How many keys of authors were wrapped anew, and how many could not be: their outer key is not among those given. */
export interface Rotated {
  rewrapped: number
  unreadable: number
}

/**
 * Wraps every author's key by the current outer key. The keys themselves stay, and so does everything that is encrypted
 * under them: whoever writes meanwhile notices nothing. What was begun and broken off is gone on with by the next.
 */
export async function rotateTalkKeys({ database, clock, talkKeys }: Means): Promise<Rotated> {
  const [current] = talkKeys
  const rotated: Rotated = { rewrapped: 0, unreadable: 0 }
  if (!current) return rotated
  await everyCompany(database, async ({ sql }) => {
    const now = clock.now()
    const old = await sql<WrappedKey>`
      SELECT company_id AS "companyId", author_id AS "authorId", wrapped, wrapped_by AS "wrappedBy" FROM author_keys
      WHERE company_id = app.company_id() AND wrapped_by <> ${current.name} ORDER BY author_id`
    for (const key of old) {
      const anew = readable(() => rewrap(talkKeys, key))
      if (!anew) rotated.unreadable++
      else rotated.rewrapped += await replace(sql, key, anew)
    }
    await recordOnce(sql, current.name, now)
  })
  return rotated
}

/** Unless somebody was faster: two of these at once leave the same. */
async function replace(sql: Sql, key: WrappedKey, anew: Pick<WrappedKey, 'wrapped' | 'wrappedBy'>): Promise<number> {
  const replaced = await sql`
    UPDATE author_keys SET wrapped = ${anew.wrapped}, wrapped_by = ${anew.wrappedBy}
    WHERE company_id = app.company_id() AND author_id = ${key.authorId} AND wrapped_by = ${key.wrappedBy}
      AND wrapped = ${key.wrapped} RETURNING author_id`
  return replaced.length
}

/** Once for each outer key in every company alike: which of them have talks, the log does not say. */
async function recordOnce(sql: Sql, key: string, now: Date) {
  await sql`SELECT FROM companies WHERE id = app.company_id() FOR NO KEY UPDATE`
  const known = await sql`
    SELECT FROM audit_log WHERE company_id = app.company_id() AND action = 'talk-keys-rotated' AND subject->>'key' = ${key}`
  if (known.length === 0)
    await recordAct({ sql, actor: null, now, newId: () => newId(now) }, 'talk-keys-rotated', { key })
}
