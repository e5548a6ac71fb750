import { CONSULTATION_DAYS } from '@trivselsrum/contracts/consultations'
import type { Policy } from '@trivselsrum/contracts/policies'
import type { PolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import { addDays, dayOf } from '@trivselsrum/toolkit/day'
import type { Section } from '@trivselsrum/toolkit/document/sections'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { SeenBy } from '@/components/seen-by'
import { DocumentText } from '@/features/texts/document-text'
import { paths } from '@/lib/paths'
import { sectionName } from '../section-name'
import { openConsultationAction } from './open-consultation.action'
import { OpeningForm } from './opening-form'

/** How many days ahead a consultation closes when nothing else is chosen. */
const USUAL_DAYS = 14

interface NewConsultationProps {
  company: string
  policy: Policy
  /** None where it was adopted or is gone since the form was filled in: what was typed stays. */
  draft: PolicyDraft | null | undefined
  sections: Section[]
}

/** Sending chosen sections of the draft to the employees. */
export async function NewConsultation({ company, policy, draft, sections }: NewConsultationProps) {
  const [t, today] = [await getTranslations('newConsultation'), dayOf(new Date())]
  const name = await sectionName()
  return (
    <>
      <p>{t('lead')}</p>
      <EmptyPlaces company={company} policy={policy.id} places={draft?.emptyPlaces ?? []} />
      <OpeningForm
        action={openConsultationAction.bind(null, { company, policy: policy.id, edition: draft?.edition ?? '' })}
        consultation={crypto.randomUUID()}
        sections={sections.map(({ id, heading, blocks }) => ({
          id,
          heading: name(heading, id),
          text: (
            <DocumentText
              blocks={belowHeading(blocks)}
              language={policy.language}
              fillIns={policy.fillIns}
              deeper={1}
            />
          ),
        }))}
        closesOn={{
          usual: addDays(today, USUAL_DAYS),
          first: addDays(today, 1),
          last: addDays(today, CONSULTATION_DAYS),
        }}
        words={{
          sections: t('sections'),
          sectionsHint: t('sectionsHint'),
          look: t('look'),
          lead: t('leadLabel'),
          leadHint: t('leadHint'),
          leadExample: t('leadExample'),
          closesOn: t('closesOn'),
          closesOnHint: t('closesOnHint', { days: CONSULTATION_DAYS }),
          whom: t('whom'),
          ways: (['links', 'members'] as const).map((value) => ({
            value,
            title: t(`ways.${value}.title`),
            detail: t(`ways.${value}.detail`),
          })),
          settled: t('settled'),
          submit: t('submit'),
        }}
      >
        <section className="card grid gap-3" aria-labelledby="shown">
          <h2 id="shown" className="text-[1.25rem]">
            {t('shown')}
          </h2>
          <ul className="grid gap-1.5 pl-5">
            {(['text', 'contributions', 'supports', 'answers'] as const).map((what) => (
              <li key={what} className="list-disc">
                {t(`shows.${what}`)}
              </li>
            ))}
          </ul>
          <p>{t('neverShown')}</p>
          <SeenBy>{t('seenBy')}</SeenBy>
        </section>
      </OpeningForm>
    </>
  )
}

/** A section without its heading, which stands at its box already. */
function belowHeading([first, ...rest]: Section['blocks']) {
  return first && first.type !== 'heading' ? [first, ...rest] : rest
}

interface EmptyPlacesProps {
  company: string
  policy: string
  places: PolicyDraft['emptyPlaces']
}

/** What nobody has filled in yet is named before those who are asked stumble over it. */
async function EmptyPlaces({ company, policy, places }: EmptyPlacesProps) {
  if (places.length === 0) return null
  const t = await getTranslations('newConsultation')
  return (
    <Notice tone="trouble" title={t('emptyPlaces')}>
      <p>{places.map((place) => t(`place.${place}`)).join(', ')}</p>
      <p>
        {t('emptyPlacesDetail')} <Link href={paths.policySettings(company, policy)}>{t('fillIn')}</Link>
      </p>
    </Notice>
  )
}
