import type * as contract from '@trivselsrum/contracts/workshops'
import { dayOf } from '@trivselsrum/toolkit/day'
import type { Config } from '../../config.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { calendarOf } from '../calendars/icalendar.ts'
import { readWorkshopRow } from './queries.ts'
import { entryOf } from './view.ts'

/** The same event as in a calendar that somebody subscribes to, so that who has both sees it once; it says where as well. */
export function readWorkshopInvitation(config: Config): CompanyAction<typeof contract.readWorkshopInvitation> {
  return async (context, { params }) => {
    const { sql, language } = context
    const row = await readWorkshopRow(context, params.workshop)
    const [company] = await sql<{ name: string }>`SELECT name FROM companies WHERE id = app.company_id()`
    const { id, title: name, version, startsAt, createdAt: changedAt, place } = row
    const lasts = { startsAt, minutes: entryOf(context, row).minutes }
    const event = { kind: 'workshop' as const, id, name, day: dayOf(startsAt), version, changedAt, lasts, place }
    const owner = { language, company: company?.name ?? '', slug: params.company }
    return calendarOf(owner, [event], config.publicUrl)
  }
}
