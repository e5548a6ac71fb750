import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ChartFigure } from '@/components/chart-figure'
import { DataTable } from '@/components/data-table'
import { ProfileBars } from '@/components/profile-bars'
import { formatFigure } from '@/lib/format'
import { namesOf, type Rating } from '../rating-words'

/** The five sums with their bands, side by side. */
export async function Profile({
  summary,
  rating,
  seenBy,
}: {
  summary: RatingSummary
  rating: Rating
  seenBy: ReactNode
}) {
  const [t, language] = [await getTranslations('result'), await getLocale()]
  const { content, text } = rating
  const statements = content.groups[0]?.statements.length ?? 0
  const scale = { min: content.scale.min * statements, max: content.scale.max * statements }
  const bars = summary.groups.map(({ id, sum, band }) => ({
    id,
    label: text.groups[id]?.name ?? id,
    value: sum,
    figure: formatFigure(sum, language),
    band: text.bands[band] ?? '',
  }))
  const standing = namesOf(summary.standing, rating, language)
  return (
    <section className="card grid gap-6" aria-labelledby="profile">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="profile">
          {t.rich(summary.standing.length > 1 ? 'standingTied' : 'standing', {
            levels: standing,
            strong: (words) => <span className="text-brand">{words}</span>,
          })}
        </h2>
        {seenBy}
      </div>
      {/* Of a tie of many there is nothing to say that the names do not. */}
      {summary.standing.length <= 2 && (
        <p className="text-ink-soft">{summary.standing.map((id) => text.groups[id]?.meaning).join(' ')}</p>
      )}
      <ChartFigure
        caption={t('profileCaption', {
          ...scale,
          middle: content.bands[1]?.from ?? 0,
          high: content.bands[2]?.from ?? 0,
        })}
        tableLabel={t('asTable')}
        table={
          <DataTable
            caption={t('profileTable')}
            columns={[
              { key: 'level', label: t('level') },
              { key: 'sum', label: t('sum'), isFigure: true },
              { key: 'band', label: t('band') },
            ]}
            rows={bars.map(({ id, label, figure, band }) => ({ key: id, cells: { level: label, sum: figure, band } }))}
          />
        }
      >
        <ProfileBars bars={bars} scale={scale} marks={content.bands.slice(1).map(({ from }) => from)} />
      </ChartFigure>
    </section>
  )
}
