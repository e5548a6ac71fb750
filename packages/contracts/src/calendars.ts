import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { InCompany, isoDate } from './values.ts'

/** That somebody has a calendar's address, and since when; the address itself is shown once. */
export const Calendar = z.object({ id: z.uuid(), createdAt: isoDate }).meta({ id: 'Calendar' })
export type Calendar = z.output<typeof Calendar>

export const readOwnCalendar = endpoint({
  method: 'GET',
  path: '/companies/:company/calendar',
  summary: 'Whether you have an address for your calendar',
  params: InCompany,
  response: z.object({ calendar: Calendar.nullable() }),
})

export const makeCalendar = endpoint({
  method: 'POST',
  path: '/companies/:company/calendar',
  summary: 'Make your calendar’s address, told once, here; the one it replaces is worthless from then on',
  params: InCompany,
  /** The id of the address that is replaced; null where there is none. */
  body: z.strictObject({ replaces: z.uuid().nullable() }),
  response: z.object({ calendar: Calendar, address: z.url() }),
  status: 201,
  problems: ['calendar-made-meanwhile'],
})

export const endCalendar = endpoint({
  method: 'DELETE',
  path: '/companies/:company/calendar',
  summary: 'End your calendar’s address at once; without one nothing happens',
  params: InCompany,
  response: z.void(),
  status: 204,
})

export const readCalendar = endpoint({
  method: 'GET',
  path: '/calendars/:calendar',
  summary:
    'What a member may see, for a calendar that subscribes to it (iCalendar): deadlines, follow-ups, rounds, texts and workshops, two years back and forward; a refusal is one line of plain text',
  // Anything at all: what cannot be an address is as unknown as one that was ended.
  params: z.object({ calendar: z.string().min(1).max(200) }),
  response: z.string(),
  produces: 'text/calendar',
  problems: ['calendar-ended', 'too-many-attempts'],
})
