import { addDays, dayOf } from '@trivselsrum/toolkit/day'
import { type Config, writesMail } from '../../config.ts'
import { type Clock, newId } from '../../platform/clock.ts'
import { type Database, everyCompany, isClosing } from '../../platform/database.ts'
import { tell } from '../../platform/outbox.ts'
import type { Report, Scheduled } from '../../platform/queue.ts'
import { WARNED_BEFORE } from './rules.ts'

interface Means {
  database: Database
  clock: Clock
  report: Report
}

/**
 * Deletes the talks whose day has come, in closed companies as well. They could not be opened since the day began. How
 * many and whose is written down nowhere.
 */
export function deletionOfTalks({ database, clock, report }: Means): Scheduled {
  return {
    name: 'delete-talks',
    times: '7 * * * *',
    run: async () => {
      const today = dayOf(clock.now())
      await everyCompany(database, async ({ sql }) => {
        await sql`DELETE FROM talks WHERE company_id = app.company_id() AND deletes_on <= ${today}::date`
      })
      report('info', { event: 'talks whose day has come are deleted' })
    },
  }
}

/**
 * Tells authors, once a talk and at an hour at which letters go out, that some of theirs are deleted soon. Where no mail
 * is written, their list says it.
 */
export function warningOfDeletion(config: Config, { database, clock }: Omit<Means, 'report'>): Scheduled {
  return {
    name: 'warn-of-deletion',
    times: '17 7-17 * * *',
    run: async () => {
      if (!writesMail(config)) return
      const now = clock.now()
      const today = dayOf(now)
      await everyCompany(database, async ({ sql }) => {
        if (await isClosing(sql)) return
        // In the transaction in which it is told: of two workers one warns.
        const warned = await sql`
          UPDATE talks t SET warned_on = ${today}::date FROM memberships m
          WHERE t.company_id = app.company_id() AND t.warned_on IS NULL AND t.deletes_on > ${today}::date
            AND t.deletes_on <= ${addDays(today, WARNED_BEFORE)}::date
            AND m.company_id = t.company_id AND m.id = t.author_id AND m.state = 'active'
          RETURNING t.id`
        if (warned.length > 0) await tell({ sql, now, newId: () => newId(now) }, 'talk-deletion', { warnedOn: today })
      })
    },
  }
}
