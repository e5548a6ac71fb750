import * as contract from '@trivselsrum/contracts/calendars'
import type { Platform, ServeCompany, ServePublic } from '../../platform/scopes.ts'
import { endCalendar } from './end-calendar.ts'
import { forCalendars } from './for-calendars.ts'
import { makeCalendar } from './make-calendar.ts'
import { readCalendar } from './read-calendar.ts'
import { readOwnCalendar } from './read-own-calendar.ts'

export function calendarRoutes(
  { servePublic, serveCompany }: { servePublic: ServePublic; serveCompany: ServeCompany },
  { config }: Platform,
) {
  serveCompany(contract.readOwnCalendar, readOwnCalendar)
  serveCompany(contract.makeCalendar, makeCalendar(config))
  serveCompany(contract.endCalendar, endCalendar)
  servePublic(contract.readCalendar, readCalendar(config), forCalendars)
}
