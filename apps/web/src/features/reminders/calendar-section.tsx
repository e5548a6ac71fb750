import type { Calendar } from '@trivselsrum/contracts/calendars'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import { formatDate } from '@/lib/format'
import { endCalendarAction, makeCalendarAction } from './calendar.actions'
import { MakeCalendar } from './make-calendar'

interface Props {
  company: string
  calendar: Calendar | null
}

/** One's own calendar: what it is, its address once it is made, and the end of it. */
export async function CalendarSection({ company, calendar }: Props) {
  const [t, language] = [await getTranslations('calendar'), await getLocale()]
  const words = {
    make: t(calendar ? 'renew' : 'make'),
    made: t('made'),
    madeDetail: t('madeDetail'),
    address: t('address'),
    copy: t('copy'),
    copied: t('copied'),
  }
  return (
    <section className="card grid gap-4" aria-labelledby="calendar">
      <h2 id="calendar">{t('title')}</h2>
      <p className="text-ink-soft">{t('lead')}</p>
      {calendar && <p>{t('since', { date: formatDate(calendar.createdAt, language) })}</p>}
      <MakeCalendar action={makeCalendarAction.bind(null, company)} current={calendar?.id} words={words} />
      {calendar && (
        <ActionForm action={endCalendarAction.bind(null, company)}>
          <div>
            <SubmitButton look="quiet">{t('end')}</SubmitButton>
          </div>
        </ActionForm>
      )}
      <SeenBy>{t('seenBy')}</SeenBy>
    </section>
  )
}
