import type { readDueDates } from '@trivselsrum/contracts/discussions'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { Day } from '@trivselsrum/toolkit/day'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Icon } from '@/components/icon'
import { formatCalendarDay } from '@/lib/format'
import { ApvForm } from './apv-form'
import { changeApvAction } from './discussion.actions'

/** When the next discussion and the next APV are due; who holds them says when the last APV was. */
export async function DueDates({ company, due }: { company: string; due: Reply<typeof readDueDates> }) {
  const [t, language] = [await getTranslations('discussions'), await getLocale()]
  const { discussion, apv, can } = due
  const date = (day: Day | null) => (day ? formatCalendarDay(day, language) : '')
  const isNew = discussion.lastOn === null
  return (
    <section className="grid gap-4" aria-labelledby="due">
      <h2 id="due">{t('due')}</h2>
      <div className="grid items-start gap-5 md:grid-cols-2">
        <DueCard
          title={t('nextDiscussion')}
          isLate={discussion.hasPassed}
          when={isNew ? t('dueNow') : t(discussion.hasPassed ? 'dueSince' : 'dueBy', { date: date(discussion.dueOn) })}
        >
          <p className="text-ink-soft">{isNew ? t('neverHeld') : t('lastHeld', { date: date(discussion.lastOn) })}</p>
        </DueCard>
        <DueCard
          title={t('nextApv')}
          isLate={apv.hasPassed}
          when={apv.dueOn ? t(apv.hasPassed ? 'apvSince' : 'dueBy', { date: date(apv.dueOn) }) : t('unknown')}
        >
          <p className="text-ink-soft">
            {apv.lastOn && `${t('lastApv', { date: date(apv.lastOn) })} `}
            {t('apvRule')}
          </p>
          {can.hold && (
            <ApvForm
              action={changeApvAction.bind(null, company)}
              value={apv.lastOn ?? ''}
              words={{ label: t('apvOn'), submit: t('apvSave'), seenBy: t('apvSeenBy') }}
            />
          )}
        </DueCard>
      </div>
    </section>
  )
}

interface DueCardProps {
  title: string
  when: string
  isLate: boolean
  children: ReactNode
}

function DueCard({ title, when, isLate, children }: DueCardProps) {
  return (
    <div className="card grid content-start gap-2">
      <h3 className="font-sans text-base font-normal tracking-normal text-ink-soft">{title}</h3>
      <p className={`flex items-center gap-2 font-serif text-[1.5rem]/tight ${isLate ? 'text-accent' : 'text-brand'}`}>
        {isLate && <Icon name="warn" className="size-5" />}
        {when}
      </p>
      {children}
    </div>
  )
}
