import { readOwnCalendar } from '@trivselsrum/contracts/calendars'
import { readCompany } from '@trivselsrum/contracts/companies'
import { readReminders } from '@trivselsrum/contracts/reminders'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { CalendarSection } from '@/features/reminders/calendar-section'
import { ChoiceSection } from '@/features/reminders/choice-section'
import { MailState } from '@/features/reminders/mail-state'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reminders'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<{ saved?: string }>
}

export default async function RemindersPage({ params, searchParams }: Props) {
  const [{ company: slug }, { saved }] = [await params, await searchParams]
  const t = await getTranslations('reminders')
  const [reminders, { calendar }, company] = await Promise.all([
    read(readReminders, { params: { company: slug } }),
    read(readOwnCalendar, { params: { company: slug } }),
    read(readCompany, { params: { company: slug } }),
  ])
  return (
    <div className="grid max-w-2xl gap-7">
      <PageHeader title={t('title')} />
      {saved && (
        <div role="status">
          <Notice title={t(reminders.isOff ? 'savedOff' : 'saved')} />
        </div>
      )}
      <MailState reminders={reminders} company={company.name} />
      <ChoiceSection company={slug} reminders={reminders} />
      <CalendarSection company={slug} calendar={calendar} />
    </div>
  )
}
