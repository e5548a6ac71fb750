import type { Consultation } from '@trivselsrum/contracts/consultations'
import type { Policy } from '@trivselsrum/contracts/policies'
import { fillInPlaces } from '@trivselsrum/toolkit/document/document'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Notice } from '@/components/notice'
import { SeenBy } from '@/components/seen-by'
import { formatCalendarDay, formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'
import { BeginEdition } from '../editions/begin-edition'
import { heldConsultations } from './held-consultations'
import { MainStep, NextSentence } from './next-of-policy'
import { PolicyFrame } from './policy-frame'
import type { PolicyNews } from './policy-news'

interface PolicyOverviewProps {
  company: string
  policy: Policy
  /** What was just done to it. */
  news: PolicyNews | undefined
}

/** A text for those who work on it: what is next, its draft, its editions, and who was asked. */
export async function PolicyOverview({ company, policy, news }: PolicyOverviewProps) {
  const t = await getTranslations('policy')
  const held = await heldConsultations(company, policy)
  return (
    <PolicyFrame company={company} policy={policy} action={<MainStep company={company} policy={policy} held={held} />}>
      {news && <Notice title={t(`news.${news}`)} />}
      <div className="grid gap-2">
        <NextSentence policy={policy} held={held} />
        {policy.can.readDraft && <SeenBy>{t('seenBy')}</SeenBy>}
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[1.5fr_1fr]">
        {/* Before the form is chosen there is none of it, and what is known of the text takes its place. */}
        <div className="grid gap-6 empty:hidden">
          {policy.draft && <Draft company={company} policy={policy} />}
          <Editions company={company} policy={policy} />
          {held.length > 0 && <Consultations company={company} held={held} />}
          {!policy.can.run && <LastHeld company={company} policy={policy} />}
        </div>
        {policy.can.readDraft && <Facts company={company} policy={policy} />}
      </div>
    </PolicyFrame>
  )
}

type Props = Omit<PolicyOverviewProps, 'news'>

const link = 'inline-flex min-h-11 items-center text-brand underline underline-offset-3'

async function Draft({ company, policy }: Props) {
  const [t, language] = [await getTranslations('policy'), await getLocale()]
  const { id, draft, can, consultation } = policy
  if (!draft) return null
  return (
    <section className="card grid gap-3" aria-labelledby="draft">
      <h2 id="draft">{t('draft', { number: draft.number })}</h2>
      <p className="text-ink-soft">{t('startedOn', { date: formatDate(draft.startedAt, language) })}</p>
      {draft.emptyPlaces.length > 0 && <EmptyPlaces company={company} policy={policy} />}
      <p className="flex flex-wrap gap-x-6">
        <Link href={paths.draft(company, id)} className={link}>
          {t(can.write ? 'writeDraft' : 'readDraft')}
        </Link>
        <Link href={paths.versions(company, id)} className={link}>
          {t('versions')}
        </Link>
        {can.run && !consultation && (
          <>
            <Link href={paths.newConsultation(company, id)} className={link}>
              {t('consult')}
            </Link>
            <Link href={paths.adoption(company, id)} className={link}>
              {t('adopt')}
            </Link>
          </>
        )}
      </p>
    </section>
  )
}

/** What the draft names and nobody has filled in yet. */
async function EmptyPlaces({ company, policy: { id, draft, can } }: Props) {
  const [t, places] = [await getTranslations('policy'), await getTranslations('policySettings')]
  const empty = fillInPlaces.filter((place) => draft?.emptyPlaces.includes(place))
  const names = empty.map((place) => places(`place.${place}`).toLowerCase()).join(', ')
  return (
    <p className="border-l-4 border-accent pl-4">
      {t('emptyPlaces', { names })} {can.write && <Link href={paths.policySettings(company, id)}>{t('fillIn')}</Link>}
    </p>
  )
}

async function Editions({ company, policy }: Props) {
  const [t, language] = [await getTranslations('policy'), await getLocale()]
  const { id, editions, can, stage } = policy
  if (editions.length === 0) return null
  return (
    <section className="card grid gap-3" aria-labelledby="editions">
      <h2 id="editions">{t('editions')}</h2>
      <ul>
        {editions.map(({ number, adoptedOn, adoptedBy, publishedAt, reviewOn }, place) => (
          <li key={number} className="grid gap-0.5 border-line py-3 not-first:border-t">
            <Link
              href={paths.edition(company, id, number)}
              className="w-fit font-semibold text-brand underline-offset-3"
            >
              {t('edition', { number })}
            </Link>
            <span className="text-[0.95rem] text-ink-soft">
              {t('adopted', { date: formatCalendarDay(adoptedOn, language), by: adoptedBy })}
              {' · '}
              {publishedAt ? t('published', { date: formatDate(publishedAt, language) }) : t('notPublished')}
            </span>
            {place === 0 && stage !== 'retired' && (
              <span className="text-[0.95rem] text-ink-soft">
                {t('reviewOn', { date: formatCalendarDay(reviewOn, language) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {can.beginEdition && (
        <div className="grid justify-items-start gap-2">
          <p className="text-[0.95rem] text-ink-soft">{t('beginEditionDetail')}</p>
          <BeginEdition company={company} policy={id} />
        </div>
      )}
    </section>
  )
}

async function Consultations({ company, held }: { company: string; held: Consultation[] }) {
  const [t, language] = [await getTranslations('policy'), await getLocale()]
  return (
    <section className="card grid gap-3" aria-labelledby="consultations">
      <h2 id="consultations">{t('consultations')}</h2>
      <ul>
        {held.map(({ id, state, closesOn, openedAt, contributors, contributions, waiting }) => (
          <li key={id} className="grid gap-0.5 border-line py-3 not-first:border-t">
            <Link href={paths.consultation(company, id)} className="w-fit font-semibold text-brand underline-offset-3">
              {t('consultationOf', { date: formatDate(openedAt, language) })}
            </Link>
            <span className="text-[0.95rem] text-ink-soft">
              {t(`consultationState.${state}`, { date: formatCalendarDay(closesOn, language) })}
              {' · '}
              {t('contributions', { contributors, contributions })}
            </span>
            {waiting > 0 && (
              <span className="font-semibold text-[0.95rem] text-accent">{t('waiting', { waiting })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** For those who were asked: where what became of it is told, or will be. */
async function LastHeld({ company, policy: { lastHeld } }: Props) {
  const [t, language] = [await getTranslations('policy'), await getLocale()]
  if (!lastHeld) return null
  const { id, answeredAt } = lastHeld
  return (
    <section className="card grid gap-3" aria-labelledby="last-held">
      <h2 id="last-held">{t('lastHeld')}</h2>
      <p>{answeredAt ? t('told', { date: formatDate(answeredAt, language) }) : t('toBeTold')}</p>
      <Link href={paths.takePart(company, id)} className={link}>
        {t('seeLastHeld')}
      </Link>
    </section>
  )
}

async function Facts({ company, policy }: Props) {
  const [t, policies] = [await getTranslations('policy'), await getTranslations('policies')]
  const languages = await getTranslations('newPolicy')
  const { id, form, language, writers, can } = policy
  return (
    <section className="card grid gap-3" aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <dl className="grid gap-2.5">
        <Fact name={t('form')}>{form ? policies(`form.${form}`) : t('noForm')}</Fact>
        <Fact name={t('language')}>{languages(`languages.${language}`)}</Fact>
        <Fact name={t('writers')}>
          {writers.length === 0 ? t('noWriters') : <bdi>{writers.map(({ name }) => name).join(', ')}</bdi>}
        </Fact>
      </dl>
      {can.write && (
        <Link href={paths.policySettings(company, id)} className={link}>
          {t('settings')}
        </Link>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-[0.95rem] text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
