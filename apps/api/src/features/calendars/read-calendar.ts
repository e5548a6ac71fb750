import type * as contract from '@trivselsrum/contracts/calendars'
import { dayOf } from '@trivselsrum/toolkit/day'
import type { Config } from '../../config.ts'
import { limitFailures } from '../../platform/limits.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction, PublicContext } from '../../platform/scopes.ts'
import { calendarOf } from './icalendar.ts'
import { findSubscriber, readEvents } from './queries.ts'
import { tokenHash } from './tokens.ts'

/** Tokens that lead nowhere, from one network, before it has to wait: nobody types one, so many are guesses. */
const MOST_WRONG = 50

/** Whoever has the address sees what its owner may see now. */
export function readCalendar(config: Config): PublicAction<typeof contract.readCalendar> {
  return async (context, { params }) => {
    const { database, client, now } = context
    const limits = [{ key: `calendar from ${client.network}`, most: MOST_WRONG }]
    const { subscriber, events } = await limitFailures({ database, secret: config.jwtSecret, now }, limits, () =>
      findEvents(context, tokenHash(params.calendar)),
    )
    return calendarOf(subscriber, events, config.publicUrl)
  }
}

async function findEvents({ database, now, library }: PublicContext, hash: Uint8Array<ArrayBuffer>) {
  const [company] = await database.unbound(
    (_, sql) => sql<{ id: string | null }>`SELECT app.company_of_calendar(${hash}) AS id`,
  )
  if (!company?.id) throw new Problem('calendar-ended')
  return database.asNobody(company.id, async ({ sql }) => {
    const subscriber = await findSubscriber(sql, hash)
    if (!subscriber) throw new Problem('calendar-ended')
    return { subscriber, events: await readEvents({ sql, library }, subscriber, dayOf(now)) }
  })
}
