import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { readComparison } from '@trivselsrum/contracts/history'
import { getLocale, getTranslations } from 'next-intl/server'
import { Change } from '@/components/change'
import { DataTable } from '@/components/data-table'
import { formatChange, formatFigure, formatQuarter, formatQuarterShort } from '@/lib/format'
import { ChangeTable } from '../change-table'
import { JudgedChange } from '../judged-change'
import { namesOf, type Rating } from '../rating-words'
import { formatsFor } from '../scores'
import { PairBars } from './pair-bars'

/** Two rounds side by side: where the company stood, the five sums, every statement. */
export async function Comparison({ comparison, rating }: { comparison: Reply<typeof readComparison>; rating: Rating }) {
  const [t, language] = [await getTranslations('comparison'), await getLocale()]
  const { before, after, changes } = comparison
  const sides = [before, after]
  const format = formatsFor(
    changes.statements.flatMap((statement) => [statement.before, statement.after]),
    language,
  )
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        {sides.map(({ quarter, summary }) => (
          <section key={quarter} className="card grid gap-2">
            <h2>{formatQuarter(quarter, language)}</h2>
            <p className="font-serif text-[1.9rem]/tight text-brand">{namesOf(summary.standing, rating, language)}</p>
            <p className="text-ink-soft tabular-nums">{t('index', { index: formatFigure(summary.index, language) })}</p>
          </section>
        ))}
      </div>
      <section className="card grid gap-5" aria-labelledby="levels">
        <h2 id="levels">{t('levels')}</h2>
        <p className="text-ink-soft">
          {t('indexChange')} <Change value={changes.index} figure={formatChange(changes.index, language)} />
        </p>
        <PairBars before={before} after={after} rating={rating} />
        <ChangeTable before={before.quarter} after={after.quarter} groups={changes.groups} rating={rating} />
      </section>
      <section className="card grid gap-4" aria-labelledby="statements">
        <h2 id="statements">{t('statements')}</h2>
        <DataTable
          caption={t('statements')}
          columns={[
            { key: 'statement', label: t('statement') },
            { key: 'before', label: formatQuarterShort(before.quarter, language), isFigure: true },
            { key: 'after', label: formatQuarterShort(after.quarter, language), isFigure: true },
            { key: 'change', label: t('change'), isFigure: true },
          ]}
          rows={changes.statements.map((statement) => ({
            key: statement.id,
            cells: {
              statement: rating.text.statements[statement.id],
              before: format.score(statement.before),
              after: format.score(statement.after),
              change: (
                <JudgedChange
                  id={statement.id}
                  change={statement.change}
                  figure={format.change(statement.change)}
                  rating={rating}
                />
              ),
            },
          }))}
        />
      </section>
    </>
  )
}
