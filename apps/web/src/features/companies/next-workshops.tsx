import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { listWorkshops, WorkshopEntry } from '@trivselsrum/contracts/workshops'
import { addDays, type Day, dayOf } from '@trivselsrum/toolkit/day'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatCalendarDay, formatMoment } from '@/lib/format'
import { paths } from '@/lib/paths'
import type { NextEntry } from './next-entry'

/** How many days before it is held a workshop is named. */
const DAYS_AHEAD = 14

/** Workshops that are under way or come soon, and those whose follow-up day has come. */
export async function nextWorkshops(
  company: string,
  found: Reply<typeof listWorkshops> | undefined,
): Promise<NextEntry[]> {
  const today = dayOf(new Date())
  const waiting = (found?.workshops ?? []).flatMap((workshop) => {
    const why = whyNow(workshop, today)
    return why ? [{ workshop, why }] : []
  })
  return Promise.all(waiting.map(({ workshop, why }) => entryOf(company, workshop, why)))
}

type Why = 'underway' | 'coming' | 'missed' | 'followUp'

function whyNow({ state, startsAt, followUpOn }: WorkshopEntry, today: Day): Why | undefined {
  if (state === 'underway') return 'underway'
  if (state === 'finished') return followUpOn && followUpOn <= today ? 'followUp' : undefined
  const day = dayOf(startsAt)
  if (day < today) return 'missed'
  return day <= addDays(today, DAYS_AHEAD) ? 'coming' : undefined
}

async function entryOf(company: string, workshop: WorkshopEntry, why: Why): Promise<NextEntry> {
  const [t, language] = [await getTranslations('nextWorkshops'), await getLocale()]
  const { id, title, startsAt, place, followUpOn } = workshop
  const when = formatMoment(startsAt, language)
  const date = followUpOn ? formatCalendarDay(followUpOn, language) : ''
  const detail = t(why, { when, date })
  return {
    key: `workshop ${id}`,
    title: <bdi>{title}</bdi>,
    href: paths.workshop(company, id),
    detail: why === 'coming' && place ? `${detail} · ${place}` : detail,
  }
}
