import type { readDueDates } from '@trivselsrum/contracts/discussions'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import { addDays, type Day, dayOf } from '@trivselsrum/toolkit/day'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'
import type { NextEntry } from './next-entry'

/** How many days before it is due something is named. */
const DAYS_AHEAD = 60

type DueDates = Reply<typeof readDueDates>

/** The yearly discussion and the APV, when they are due soon, for those who hold them. */
export async function nextDue(company: string, due: DueDates | undefined): Promise<NextEntry[]> {
  const [t, language] = [await getTranslations('nextDue'), await getLocale()]
  if (!due?.can.hold) return []
  const { discussion, draft, apv } = due
  const day = (dueOn: Day) => formatCalendarDay(dueOn, language)
  const isNear = (dueOn: Day | null) => dueOn !== null && dueOn <= addDays(dayOf(new Date()), DAYS_AHEAD)
  const href = draft === null ? paths.discussions(company) : paths.discussion(company, draft)
  const when = (dueOn: Day, hasPassed: boolean) => t(hasPassed ? 'since' : 'by', { date: day(dueOn) })
  return [
    ...(discussion.dueOn && isNear(discussion.dueOn)
      ? [
          {
            key: 'discussion',
            title: t('discussion'),
            href,
            detail: discussion.lastOn ? when(discussion.dueOn, discussion.hasPassed) : t('never'),
            ...(draft !== null && { step: { href, text: t('goOn') } }),
          },
        ]
      : []),
    ...(apv.dueOn && isNear(apv.dueOn)
      ? [{ key: 'apv', title: t('apv'), href: paths.discussions(company), detail: when(apv.dueOn, apv.hasPassed) }]
      : []),
  ]
}
