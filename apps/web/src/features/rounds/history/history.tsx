import type { HistoryEntry, MeasuredQuarter } from '@trivselsrum/contracts/history'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { IndexTrend } from '../index-trend'
import type { Rating } from '../rating-words'
import { CompareForm } from './compare-form'
import { HistoryTable } from './history-table'
import { LatestMoves } from './latest-moves'
import { LevelTrends } from './level-trends'

export function isMeasured(entry: HistoryEntry): entry is MeasuredQuarter {
  return entry.isMeasured
}

/** The company over time: the index, the five levels, what moved last, and all figures. */
export async function History({
  company,
  entries,
  rating,
  children,
}: {
  company: string
  entries: HistoryEntry[]
  rating: Rating
  /** What else happened in these quarters. */
  children?: ReactNode
}) {
  const t = await getTranslations('history')
  const measured = entries.filter(isMeasured)
  return (
    <>
      <section className="card grid gap-5" aria-labelledby="index">
        <h2 id="index">{t('index')}</h2>
        <IndexTrend
          height={240}
          entries={entries.map((entry) => ({ quarter: entry.quarter, index: isMeasured(entry) ? entry.index : null }))}
        />
      </section>
      <LevelTrends entries={entries} rating={rating} />
      {children}
      <LatestMoves measured={measured} rating={rating} />
      <HistoryTable company={company} entries={entries} rating={rating} />
      {measured.length > 1 && <CompareForm company={company} quarters={measured.map(({ quarter }) => quarter)} />}
    </>
  )
}
