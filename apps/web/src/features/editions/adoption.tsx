import type { Policy } from '@trivselsrum/contracts/policies'
import type { PolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import { addYears, dayOf } from '@trivselsrum/toolkit/day'
import { sectionsOf } from '@trivselsrum/toolkit/document/sections'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { SeenBy } from '@/components/seen-by'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'
import { heldConsultations } from '../policies/held-consultations'
import { PolicyFrame } from '../policies/policy-frame'
import { DocumentText } from '../texts/document-text'
import { AdoptionForm } from './adoption-form'
import { adoptAction } from './edition.actions'

interface AdoptionProps {
  company: string
  policy: Policy
  draft: PolicyDraft
}

/** A draft as it will stand, what it lacks, and its adoption. */
export async function Adoption({ company, policy, draft }: AdoptionProps) {
  const t = await getTranslations('adoption')
  const today = dayOf(new Date())
  const isReady = draft.emptyPlaces.length === 0 && policy.consultation === null && !isEmpty(draft)
  const { edition, number, head } = draft
  return (
    <PolicyFrame company={company} policy={policy} here="adopt" title={t('title', { number })}>
      <p>{t('lead')}</p>
      {!isReady && <Missing company={company} policy={policy} draft={draft} />}
      <Unanswered company={company} policy={policy} draft={draft} />
      <div className="grid items-start gap-6 lg:grid-cols-[1.5fr_1fr]">
        <section className="card grid min-w-0 scroll-mt-4 gap-4" aria-labelledby="text" tabIndex={-1}>
          <h2 id="text" className="font-sans text-base font-semibold tracking-normal text-ink-soft">
            {t('asItStands')}
          </h2>
          <DocumentText blocks={draft.document.content} language={policy.language} fillIns={draft.fillIns} deeper={1} />
        </section>
        <section className="card grid gap-5 lg:sticky lg:top-6" aria-labelledby="adoption">
          <h2 id="adoption">{t('adopt')}</h2>
          <AdoptionForm
            action={adoptAction.bind(null, { company, policy: policy.id, edition, number, head })}
            today={today}
            reviewOn={addYears(today, 1)}
            isReady={isReady}
            words={{
              adoptedBy: t('adoptedBy'),
              adoptedByHint: t('adoptedByHint'),
              adoptedOn: t('adoptedOn'),
              reviewOn: t('reviewOn'),
              reviewOnHint: t('reviewOnHint'),
              submit: t('submit'),
              notReady: t('notReady'),
              readAgain: t('readAgain'),
            }}
          >
            <p className="text-ink-soft">{t('frozen')}</p>
            <SeenBy>{t('seenBy')}</SeenBy>
          </AdoptionForm>
        </section>
      </div>
    </PolicyFrame>
  )
}

/** That something came in on this draft that nobody has answered: its words can go in until the draft is adopted. */
async function Unanswered({ company, policy, draft }: AdoptionProps) {
  const t = await getTranslations('adoption')
  const held = await heldConsultations(company, policy)
  const asked = held.find(({ edition, state, waiting }) => edition === draft.number && state !== 'open' && waiting > 0)
  if (!asked) return null
  return (
    <Notice tone="trouble" title={t('unanswered', { waiting: asked.waiting })}>
      <p>
        {t('unansweredDetail')}{' '}
        <Link href={paths.consultation(company, asked.id, { only: 'waiting' })}>{t('toUnanswered')}</Link>
      </p>
    </Notice>
  )
}

function isEmpty({ document }: PolicyDraft): boolean {
  return sectionsOf(document).length === 0
}

/** What must be settled first, each with the way to it. */
async function Missing({ company, policy, draft }: AdoptionProps) {
  const [t, places] = [await getTranslations('adoption'), await getTranslations('policySettings')]
  const language = await getLocale()
  const { id, consultation } = policy
  return (
    <section className="card grid gap-3" aria-labelledby="missing">
      <h2 id="missing">{t('missing')}</h2>
      <ul className="grid gap-1.5 pl-5">
        {isEmpty(draft) && (
          <li className="list-disc">
            <Link href={paths.draft(company, id)}>{t('isEmpty')}</Link>
          </li>
        )}
        {draft.emptyPlaces.map((place) => (
          <li key={place} className="list-disc">
            <Link href={`${paths.policySettings(company, id)}#${place}`}>
              {t('emptyPlace', { place: places(`place.${place}`) })}
            </Link>
          </li>
        ))}
        {consultation && (
          <li className="list-disc">
            <Link href={paths.consultation(company, consultation.id)}>
              {t('consultationOpen', { date: formatCalendarDay(consultation.closesOn, language) })}
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
