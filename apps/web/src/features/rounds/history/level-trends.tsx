import type { HistoryEntry } from '@trivselsrum/contracts/history'
import { getLocale, getTranslations } from 'next-intl/server'
import { stepAt } from '@/components/ramp'
import { TrendChart } from '@/components/trend-chart'
import { formatFigure } from '@/lib/format'
import { axisLabels } from '../chart-axes'
import { courseOf } from '../course'
import type { Rating } from '../rating-words'

/** One small picture per level, all on the same scale: five lines in one would be a knot. */
export async function LevelTrends({ entries, rating }: { entries: HistoryEntry[]; rating: Rating }) {
  const [t, language] = [await getTranslations('history'), await getLocale()]
  const labels = axisLabels(
    entries.map(({ quarter }) => quarter),
    language,
  )
  const { content, text } = rating
  const statements = content.groups[0]?.statements.length ?? 0
  const domain = { min: content.scale.min * statements, max: content.scale.max * statements }
  return (
    <section className="card grid gap-5" aria-labelledby="levels">
      <h2 id="levels">{t('levels')}</h2>
      <p className="text-[0.95rem] text-ink-soft">
        {t('levelsCaption', { ...domain, middle: content.bands[1]?.from ?? 0, high: content.bands[2]?.from ?? 0 })}
      </p>
      <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
        {content.groups.map(({ id }, index) => {
          const sums = entries.map((entry) =>
            entry.isMeasured ? (entry.groups.find((group) => group.id === id)?.sum ?? null) : null,
          )
          const known = sums.filter((sum) => sum !== null)
          const name = text.groups[id]?.name ?? id
          const sentence = t(`levelCourse.${courseOf(known)}`, {
            level: name,
            from: formatFigure(known[0] ?? 0, language),
            to: formatFigure(known.at(-1) ?? 0, language),
          })
          return (
            <figure key={id} className="grid gap-2 break-inside-avoid">
              <h3>{name}</h3>
              <TrendChart
                points={entries.map(({ quarter }, place) => ({
                  key: quarter,
                  label: labels[place] ?? '',
                  value: sums[place] ?? null,
                  figure: formatFigure(sums[place] ?? 0, language),
                }))}
                domain={domain}
                ticks={[domain.min, ...content.bands.slice(1).map(({ from }) => from), domain.max]}
                gapLabel={t('gap')}
                height={150}
                stroke={stepAt(index).stroke}
              />
              <figcaption className="text-[0.95rem] text-ink-soft">{sentence}</figcaption>
            </figure>
          )
        })}
      </div>
    </section>
  )
}
