import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { changesBetween } from '@trivselsrum/toolkit/scoring/history'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Change } from '@/components/change'
import { formatChange, formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { ChangeTable } from '../change-table'
import { MoveList } from '../move-list'
import type { Rating } from '../rating-words'

interface MovedProps {
  company: string
  quarter: Quarter
  summary: RatingSummary
  previous: { quarter: Quarter; summary: RatingSummary } | null
  rating: Rating
}

/** What has moved since the closed round before. */
export async function Moved({ company, quarter, summary, previous, rating }: MovedProps) {
  const [t, language] = [await getTranslations('result'), await getLocale()]
  if (!previous)
    return (
      <section className="card grid gap-3" aria-labelledby="moved">
        <h2 id="moved">{t('moved')}</h2>
        <p className="text-ink-soft">{t('movedFirst')}</p>
      </section>
    )
  const changes = changesBetween(previous.summary, summary)
  return (
    <section className="card grid gap-4" aria-labelledby="moved">
      <h2 id="moved">{t('moved')}</h2>
      <p className="text-ink-soft">
        {t('movedSince', { quarter: formatQuarter(previous.quarter, language) })}{' '}
        <Change value={changes.index} figure={formatChange(changes.index, language)} />
      </p>
      <ChangeTable before={previous.quarter} after={quarter} groups={changes.groups} rating={rating} />
      <MoveList changes={changes} rating={rating} />
      <Link
        href={paths.comparison(company, previous.quarter, quarter)}
        className="text-brand underline underline-offset-3"
      >
        {t('compare')}
      </Link>
    </section>
  )
}
