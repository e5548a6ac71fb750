import { dayOf } from '@trivselsrum/toolkit/day'
import { type Clock, newId } from '../../platform/clock.ts'
import type { Database } from '../../platform/database.ts'
import { tell } from '../../platform/outbox.ts'
import type { Report } from '../../platform/queue.ts'
import { isLetterTime, sinceOf } from './rules.ts'

interface Means {
  database: Database
  clock: Clock
}

/** How often it is looked whether a new day is to be told of, in milliseconds. */
const LOOK_EVERY = 60_000

/** How long what was told of a day is kept, in days: whom it went to is nobody's business for longer. */
const KEPT = 60 * 24 * 60 * 60 * 1000

/**
 * The one job that runs by the clock: once a day, from seven in the morning in Denmark, each company's outbox is told
 * that the day has come. Which day was told stands in the company's own row and is written in the same transaction, so
 * that of any number of workers, killed or not, one tells it.
 *
 * @returns how many companies were told now.
 * @throws what the first company that could not be told failed with, when all others were.
 */
export async function tellTheDay({ database, clock }: Means): Promise<number> {
  const now = clock.now()
  if (!isLetterTime(now)) return 0
  let told = 0
  const failures: unknown[] = []
  const next = async (beyond: string | null) => {
    const [row] = await database.unbound(
      (_, sql) => sql<{ id: string | null }>`SELECT app.company_to_remind(${dayOf(now)}::date, ${beyond}::uuid) AS id`,
    )
    return row?.id ?? null
  }
  for (let company = await next(null); company; company = await next(company)) {
    // One that fails must not keep the day from all others.
    const isTold = await tellCompany(database, company, now).catch((error: unknown) => void failures.push(error))
    if (isTold) told++
  }
  if (failures.length) throw failures[0]
  return told
}

async function tellCompany(database: Database, company: string, now: Date): Promise<boolean> {
  const day = dayOf(now)
  return database.asNobody(company, async ({ sql }) => {
    // Held, so that a worker beside this one waits, and then finds the day told.
    const [row] = await sql<{ last: string | null }>`
      SELECT reminded_on::text AS last FROM companies WHERE id = app.company_id() FOR NO KEY UPDATE`
    if (!row || (row.last ?? '') >= day) return false
    await sql`UPDATE companies SET reminded_on = ${day}::date WHERE id = app.company_id()`
    await sql`DELETE FROM outbox WHERE kind = 'reminders-due' AND created_at < ${new Date(now.getTime() - KEPT)}`
    await tell({ sql, now, newId: () => newId(now) }, 'reminders-due', { day, since: sinceOf(row.last, day) })
    return true
  })
}

/** Looks again and again until it is stopped; what fails is looked at again the next time. */
export function watchTheDay(means: Means, report: Report, every = LOOK_EVERY) {
  let look = Promise.resolve()
  const again = () => {
    look = look
      .then(() => tellTheDay(means))
      .then(
        (companies) => {
          if (companies) report('info', { event: 'a new day was told', companies })
        },
        // By name alone: an error's own words may quote what somebody wrote.
        ({ name: type, code }: Error & { code?: unknown }) =>
          report('error', { event: 'failed', task: 'day', type, code }),
      )
  }
  again()
  const timer = setInterval(again, every)
  return {
    /** Finishes what is under way. */
    stop: async () => {
      clearInterval(timer)
      await look
    },
  }
}
