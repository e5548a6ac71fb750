import { areConsecutive } from '@trivselsrum/toolkit/scoring/history'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/empty-state'
import { IndexTrend } from '@/features/rounds/index-trend'
import { namesOf, type Rating } from '@/features/rounds/rating-words'
import { formatFigure, formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import type { Overview } from './overview'

/** Where the company stands: level, what it means, index, change, trend. */
export async function Standing({ company, overview, rating }: { company: string; overview: Overview; rating: Rating }) {
  const [t, language] = [await getTranslations('overview'), await getLocale()]
  const { latest, trend } = overview
  if (!latest)
    return (
      <EmptyState title={t('emptyTitle')}>
        <p>{t('emptyDetail')}</p>
        <p>{t('emptyPaper')}</p>
      </EmptyState>
    )
  const first = rating.text.groups[latest.standing[0] ?? '']
  return (
    <section className="card grid items-center gap-9 lg:grid-cols-[1.05fr_1fr]" aria-labelledby="standing">
      <div className="grid justify-items-start gap-3.5">
        <h2 id="standing" className="font-sans text-base font-normal tracking-normal text-ink-soft">
          {t('standing')}
        </h2>
        <p
          className={`font-serif font-medium tracking-tight text-brand ${latest.standing.length > 2 ? 'text-[1.7rem]/tight' : 'text-[clamp(2.2rem,1.4rem+3vw,3.6rem)]/none'}`}
        >
          {namesOf(latest.standing, rating, language)}
        </p>
        <p>
          {latest.standing.length === 1 && first ? `${first.standing} ` : ''}
          {latest.change && changeSentence()}
        </p>
        <div className="flex flex-wrap items-center gap-3.5">
          <span className="rounded-full bg-brand-soft px-3 py-1.5 text-[0.9rem] font-semibold text-brand tabular-nums">
            {t('index', { index: formatFigure(latest.index, language) })}
          </span>
          <Link href={paths.round(company, latest.quarter)}>
            {t('resultOf', { quarter: formatQuarter(latest.quarter, language) })}
          </Link>
        </div>
      </div>
      <IndexTrend entries={trend} />
    </section>
  )

  function changeSentence() {
    const { change, quarter } = latest ?? {}
    if (!change || !quarter) return ''
    const direction = change.index > 0 ? 'up' : change.index < 0 ? 'down' : 'same'
    const points = formatFigure(Math.abs(change.index), language)
    return areConsecutive(change.since, quarter)
      ? t(`changeLast.${direction}`, { points })
      : t(`changeSince.${direction}`, { points, quarter: formatQuarter(change.since, language) })
  }
}
