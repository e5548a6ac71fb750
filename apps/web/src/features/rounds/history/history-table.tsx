import type { HistoryEntry } from '@trivselsrum/contracts/history'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Change } from '@/components/change'
import { DataTable } from '@/components/data-table'
import { formatChange, formatFigure, formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { namesOf, type Rating } from '../rating-words'

/** All figures, newest first, gaps as gaps. */
export async function HistoryTable({
  company,
  entries,
  rating,
}: {
  company: string
  entries: HistoryEntry[]
  rating: Rating
}) {
  const [t, language] = [await getTranslations('history'), await getLocale()]
  const groups = rating.content.groups.map(({ id }) => id)
  return (
    <section className="card grid gap-4" aria-labelledby="table">
      <h2 id="table">{t('table')}</h2>
      <DataTable
        caption={t('table')}
        columns={[
          { key: 'quarter', label: t('quarter') },
          { key: 'standing', label: t('standing') },
          { key: 'index', label: t('indexShort'), isFigure: true },
          { key: 'change', label: t('change'), isFigure: true },
          ...groups.map((id) => ({ key: id, label: rating.text.groups[id]?.name ?? id, isFigure: true })),
        ]}
        rows={entries.toReversed().map((entry) => ({
          key: entry.quarter,
          cells: entry.isMeasured
            ? {
                quarter: (
                  <Link href={paths.round(company, entry.quarter)}>{formatQuarter(entry.quarter, language)}</Link>
                ),
                standing: namesOf(entry.standing, rating, language),
                index: formatFigure(entry.index, language),
                change: entry.changes ? (
                  <Change value={entry.changes.index} figure={formatChange(entry.changes.index, language)} />
                ) : (
                  '–'
                ),
                ...Object.fromEntries(entry.groups.map(({ id, sum }) => [id, formatFigure(sum, language)])),
              }
            : {
                quarter: formatQuarter(entry.quarter, language),
                standing: <span className="text-ink-soft">{t('notMeasured')}</span>,
              },
        }))}
      />
    </section>
  )
}
