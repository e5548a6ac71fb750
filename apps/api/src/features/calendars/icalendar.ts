import { addDays, dateOfDay } from '@trivselsrum/toolkit/day'
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator'
import { type WebAddresses, webAddresses } from '../mail/web-addresses.ts'
import type { CalendarEvent, Subscriber } from './queries.ts'
import { summaryOf } from './words.ts'

/** How often a calendar is asked to look again, in seconds. */
const LOOK_AGAIN = 6 * 60 * 60

/**
 * The events as iCalendar (RFC 5545). Each lasts a day and takes nobody's time, but for what is held at a time of the day,
 * which stands in UTC and is the same moment in every zone. Its id is the same for as long as what it
 * stands for is there, its title all that is said. The same events give the same text.
 */
export function calendarOf(
  subscriber: Pick<Subscriber, 'language' | 'company' | 'slug'>,
  events: CalendarEvent[],
  publicUrl: URL,
): string {
  const { language, company, slug } = subscriber
  const addresses = webAddresses(publicUrl)
  const calendar = ical({
    prodId: { company: 'Trivselsrum', product: 'Trivselsrum', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: `Trivselsrum: ${company}`,
    ttl: LOOK_AGAIN,
  })
  for (const event of events)
    calendar.createEvent({
      id: `${event.kind}-${event.id}@trivselsrum`,
      ...whenOf(event),
      stamp: event.changedAt,
      sequence: event.version,
      summary: summaryOf(language, event),
      url: addressOf(addresses, slug, event),
      class: ICalEventClass.PRIVATE,
      ...(event.place && { location: event.place }),
    })
  return calendar.toString()
}

function whenOf({ day, lasts }: CalendarEvent) {
  if (lasts) {
    const { startsAt, minutes } = lasts
    const end = new Date(startsAt.getTime() + minutes * 60_000)
    return { start: startsAt, end, transparency: ICalEventTransparency.OPAQUE }
  }
  // Days without a time of day: the same on a night when clocks change, and in every zone.
  const [start, end] = [dateOfDay(day), dateOfDay(addDays(day, 1))]
  return { allDay: true, start, end, transparency: ICalEventTransparency.TRANSPARENT }
}

function addressOf(addresses: WebAddresses, slug: string, { kind, id, name }: CalendarEvent): string {
  switch (kind) {
    case 'round-opened':
    case 'round-closed':
      return addresses.round(slug, name)
    case 'policy-review':
      return addresses.policy(slug, id)
    case 'consultation-closes':
      return addresses.consultation(slug, id)
    case 'workshop':
    case 'workshop-follow-up':
      return addresses.workshop(slug, id)
    default:
      return addresses.action(slug, id)
  }
}
