import type { Release } from '@trivselsrum/toolkit/scoring/release'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFigure } from '@/components/chart-figure'
import { DataTable } from '@/components/data-table'
import { StackedBar } from '@/components/stacked-bar'
import { formatFigure } from '@/lib/format'
import { groupOf, type Rating } from '../rating-words'

/** The statements on which people differ most, with how many gave each score; or why that is not shown yet. */
export async function DifferMost({ release, rating }: { release: Release; rating: Rating }) {
  const [t, language] = [await getTranslations('differMost'), await getLocale()]
  const { details, whole, thresholds } = release
  // One person agrees with themselves.
  if (whole.sheets < 2) return null
  if (!details)
    return (
      <section className="card grid gap-3" aria-labelledby="differ">
        <h2 id="differ">{t('title')}</h2>
        <p className="text-ink-soft">{t('notYet', { needed: thresholds?.details ?? 0, sheets: whole.sheets })}</p>
      </section>
    )
  const { statements: named, alsoEqual } = details.differMost
  const { min } = rating.content.scale
  const byId = new Map(details.statements.map((statement) => [statement.id, statement]))
  return (
    <section className="card grid gap-5" aria-labelledby="differ">
      <h2 id="differ">{t('title')}</h2>
      {named.length === 0 && <p className="text-ink-soft">{t('allAgree')}</p>}
      <ChartFigure
        caption={t('caption', { lowest: rating.text.scale[0] ?? '', highest: rating.text.scale.at(-1) ?? '' })}
        tableLabel={t('asTable')}
        table={
          <DataTable
            caption={t('table')}
            columns={[
              { key: 'statement', label: t('statement') },
              ...rating.text.scale.map((_, step) => ({
                key: String(step),
                label: String(min + step),
                isFigure: true,
              })),
              { key: 'spread', label: t('spread'), isFigure: true },
            ]}
            rows={details.statements.map(({ id, counts, spread }) => ({
              key: id,
              cells: {
                statement: rating.text.statements[id],
                ...Object.fromEntries(counts.map((count, step) => [String(step), count])),
                spread: formatFigure(spread, language),
              },
            }))}
          />
        }
      >
        <ul>
          {named.map((id) => {
            const { counts = [], spread = 0 } = byId.get(id) ?? {}
            return (
              <li key={id} className="grid gap-1.5 border-line py-3.5 not-first:border-t">
                <p>{rating.text.statements[id]}</p>
                <StackedBar counts={counts} />
                <p className="text-[0.95rem] text-ink-soft tabular-nums">
                  {counts.map((count, step) => t('count', { count, score: min + step })).join(' · ')}
                </p>
                <p className="text-[0.95rem] text-ink-soft">
                  {t('levelAndSpread', {
                    level: rating.text.groups[groupOf(id, rating)?.id ?? '']?.name ?? '',
                    spread: formatFigure(spread, language),
                  })}
                </p>
              </li>
            )
          })}
        </ul>
      </ChartFigure>
      {alsoEqual > 0 && <p className="text-[0.95rem] text-ink-soft">{t('alsoEqual', { count: alsoEqual })}</p>}
    </section>
  )
}
