import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFigure } from '@/components/chart-figure'
import { LevelColumns } from '@/components/level-columns'
import { formatFigure } from '@/lib/format'
import { type DepartmentsProps, DepartmentTable } from './department-table'

/** The departments that may be shown, each with its profile and index; of the rest, why they are not. */
export async function Departments({ release, names, rating }: DepartmentsProps) {
  const [t, language] = [await getTranslations('byDepartment'), await getLocale()]
  const { parts, rolledUp, thresholds } = release
  // Without departments there is nothing to divide.
  if (parts.length === 0 && !rolledUp?.parts) return null
  const statements = rating.content.groups[0]?.statements.length ?? 0
  const scale = { min: rating.content.scale.min * statements, max: rating.content.scale.max * statements }
  return (
    <section className="card grid gap-5" aria-labelledby="departments">
      <h2 id="departments">{t('title')}</h2>
      {parts.length > 0 && (
        <ChartFigure
          caption={t('caption', scale)}
          tableLabel={t('asTable')}
          table={<DepartmentTable release={release} names={names} rating={rating} />}
        >
          <ul>
            {parts.map(({ id, sheets, summary }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line py-3 not-first:border-t"
              >
                <span className="min-w-0">
                  <b className="font-semibold">
                    <bdi>{names[id]}</bdi>
                  </b>
                  <br />
                  <span className="text-[0.95rem] text-ink-soft">{t('sheets', { count: sheets })}</span>
                </span>
                <span className="flex items-center gap-5">
                  <LevelColumns values={summary.groups.map(({ sum }) => sum)} scale={scale} />
                  <span className="text-right tabular-nums">
                    <b className="font-semibold">{formatFigure(summary.index, language)}</b>
                    <br />
                    <span className="text-[0.9rem] text-ink-soft">{t('index')}</span>
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </ChartFigure>
      )}
      {rolledUp && (
        <p className="text-ink-soft">
          {thresholds
            ? t('rolledUp', { sheets: rolledUp.sheets, parts: rolledUp.parts, means: thresholds.means })
            : t('withoutDepartment', { sheets: rolledUp.sheets })}
        </p>
      )}
    </section>
  )
}
