import type { Consultation } from '@trivselsrum/contracts/consultations'
import type { Contribution } from '@trivselsrum/contracts/contributions'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { paths } from '@/lib/paths'
import { ContributionFace } from './contribution-face'
import { mergeAction } from './merge.action'
import { MergeForm } from './merge-form'
import { PassageQuote } from './passage-quote'

interface MergerProps {
  company: string
  consultation: Consultation
  contribution: Contribution
  /** Those of the same section that it can be merged with. */
  others: Contribution[]
}

/** Merging a contribution with another one that says the same: which other, and which of the two stands. */
export async function Merger({ company, consultation, contribution, others }: MergerProps) {
  const [t, work] = [await getTranslations('contributionMerger'), await getTranslations('contributionWork')]
  const { id } = consultation
  const back = `${paths.consultation(company, id, { section: contribution.section })}#contribution-${contribution.id}`
  const faces = others.map((other) => ({
    id: other.id,
    version: other.version,
    name: work(`kind.${other.kind}`),
    face: (
      <>
        <PassageQuote passage={other.passage} />
        <ContributionFace company={company} consultation={id} contribution={other} />
      </>
    ),
  }))
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader
        above={
          <Link href={back}>
            {t('back')}: <bdi>{consultation.title}</bdi>
          </Link>
        }
        title={t('title')}
      />
      <p>{t('lead')}</p>
      <section className="card grid gap-3" aria-labelledby="this">
        <h2 id="this" className="text-[1.25rem]">
          {t('this')}
        </h2>
        <p className="font-semibold">{work(`kind.${contribution.kind}`)}</p>
        <PassageQuote passage={contribution.passage} />
        <ContributionFace company={company} consultation={id} contribution={contribution} />
      </section>
      {faces.length > 0 ? (
        <MergeForm
          action={mergeAction.bind(null, {
            company,
            consultation: id,
            section: contribution.section,
            contribution: contribution.id,
            version: contribution.version,
          })}
          others={faces}
          words={{
            other: t('other'),
            stands: t('stands'),
            standsHint: t('standsHint'),
            thisOne: t('thisOne'),
            otherOne: t('otherOne'),
            submit: t('submit'),
          }}
        />
      ) : (
        <p className="text-ink-soft">{t('none')}</p>
      )}
    </div>
  )
}
