import type { Consultation } from '@trivselsrum/contracts/consultations'
import { CONSULTATION_DAYS } from '@trivselsrum/contracts/consultations'
import { addDays, dayOf } from '@trivselsrum/toolkit/day'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SeenBy } from '@/components/seen-by'
import { formatCalendarDay, formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'
import { ChangeForm } from './change-form'
import { CloseConsultation } from './close-consultation'
import { changeConsultationAction } from './consultation.actions'

const link = 'inline-flex min-h-11 items-center text-brand underline underline-offset-3'

/** How a consultation stands: until when, how many took part and never who, and what those who are asked were told. */
export async function ConsultationState({ company, consultation }: { company: string; consultation: Consultation }) {
  const [t, language] = [await getTranslations('consultationWork'), await getLocale()]
  const { state, openedAt, openedBy, lead, membersOnly, can } = consultation
  const { contributors, contributions, waiting } = consultation
  return (
    <section className="card grid gap-5" aria-labelledby="state">
      <div className="grid gap-1">
        <h2 id="state" className="text-[1.7rem]/tight text-brand">
          {t(`state.${state}`)}
        </h2>
        <p className="text-ink-soft">
          <Until consultation={consultation} />
        </p>
      </div>
      <dl className="flex flex-wrap gap-x-5 gap-y-4 sm:gap-x-10">
        <Figure label={t('contributors')}>{contributors}</Figure>
        <Figure label={t('contributions')}>{contributions}</Figure>
        <Figure label={t('waiting')}>{waiting}</Figure>
      </dl>
      <SeenBy>{t('neverWho')}</SeenBy>
      <div className="grid gap-1 text-[0.95rem]">
        <p>{t(membersOnly ? 'membersOnly' : 'throughLinks')}</p>
        <p className="text-ink-soft">
          {t('opened', { date: formatDate(openedAt, language), version: consultation.edition })} <bdi>{openedBy}</bdi>
        </p>
      </div>
      {lead && (
        <div className="grid gap-1 border-l-4 border-line pl-4">
          <p className="text-[0.95rem] text-ink-soft">{t('said')}</p>
          <p className="whitespace-pre-line">{lead}</p>
        </div>
      )}
      <p className="flex flex-wrap gap-x-6">
        <Link href={paths.takePart(company, consultation.id)} className={link}>
          {t('asAsked')}
        </Link>
        <Link href={paths.draft(company, consultation.policy)} className={link}>
          {t('draft')}
        </Link>
      </p>
      {can.change && <Change company={company} consultation={consultation} />}
      {can.close && <CloseConsultation company={company} consultation={consultation} />}
    </section>
  )
}

/** Until when it is open or was, also where somebody closed it before the day that had been said. */
async function Until({ consultation: { state, closesOn, closedAt } }: { consultation: Consultation }) {
  const [t, language] = [await getTranslations('consultationWork'), await getLocale()]
  const date = formatCalendarDay(closesOn, language)
  if (state === 'open') return t('openUntil', { date })
  if (!closedAt || dayOf(closedAt) === closesOn) return t('closesOn', { date })
  return t('closedEarly', { date, closed: formatDate(closedAt, language) })
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-[0.95rem] text-ink-soft">{label}</dt>
      <dd className="font-serif text-[2rem]/none font-medium tabular-nums">{children}</dd>
    </div>
  )
}

async function Change({ company, consultation }: { company: string; consultation: Consultation }) {
  const [t, today] = [await getTranslations('consultationWork'), dayOf(new Date())]
  const { id, lead, closesOn } = consultation
  return (
    <ChangeForm
      action={changeConsultationAction.bind(null, { company, consultation: id })}
      lead={lead}
      closesOn={closesOn}
      first={addDays(today, 1)}
      last={addDays(today, CONSULTATION_DAYS)}
      words={{
        fold: t('change'),
        lead: t('leadLabel'),
        closesOn: t('closesOnLabel'),
        closesOnHint: t('closesOnHint', { days: CONSULTATION_DAYS }),
        submit: t('save'),
      }}
    >
      <SeenBy>{t('leadSeenBy')}</SeenBy>
    </ChangeForm>
  )
}
