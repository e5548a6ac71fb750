import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFigure } from '@/components/chart-figure'
import { DataTable } from '@/components/data-table'
import { TrendChart } from '@/components/trend-chart'
import { formatFigure, formatQuarter } from '@/lib/format'
import { axisLabels, domainOf } from './chart-axes'
import { courseOf } from './course'

interface Entry {
  quarter: Quarter
  index: number | null
}

/** The development index over time, with its caption and its table. */
export async function IndexTrend({ entries, height }: { entries: Entry[]; height?: number }) {
  const [t, language] = [await getTranslations('trend'), await getLocale()]
  const measured = entries.filter((entry): entry is { quarter: Quarter; index: number } => entry.index !== null)
  const gaps = entries.filter(({ index }) => index === null).map(({ quarter }) => formatQuarter(quarter, language))
  const labels = axisLabels(
    entries.map(({ quarter }) => quarter),
    language,
  )
  const { domain, ticks } = domainOf(measured.map(({ index }) => index))
  const caption = [
    sentence(),
    gaps.length ? t('gaps', { count: gaps.length, quarters: new Intl.ListFormat(language).format(gaps) }) : '',
  ].join(' ')
  return (
    <ChartFigure
      caption={caption}
      tableLabel={t('asTable')}
      table={
        <DataTable
          caption={t('index')}
          columns={[
            { key: 'quarter', label: t('quarter') },
            { key: 'index', label: t('index'), isFigure: true },
          ]}
          rows={entries.map(({ quarter, index }) => ({
            key: quarter,
            cells: {
              quarter: formatQuarter(quarter, language),
              index: index === null ? t('notMeasured') : formatFigure(index, language),
            },
          }))}
        />
      }
    >
      <TrendChart
        points={entries.map(({ quarter, index }, place) => ({
          key: quarter,
          label: labels[place] ?? '',
          value: index,
          figure: index === null ? '' : formatFigure(index, language),
        }))}
        domain={domain}
        ticks={ticks}
        gapLabel={t('gap')}
        {...(height && { height })}
      />
    </ChartFigure>
  )

  function sentence() {
    const [first, last] = [measured[0], measured.at(-1)]
    if (!first || !last) return ''
    const values = {
      from: formatFigure(first.index, language),
      to: formatFigure(last.index, language),
      count: measured.length,
    }
    return t(`course.${courseOf(measured.map(({ index }) => index))}`, values)
  }
}
