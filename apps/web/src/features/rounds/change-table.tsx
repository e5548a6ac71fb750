import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { getLocale, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/data-table'
import { formatChange, formatFigure, formatQuarterShort } from '@/lib/format'
import { JudgedChange } from './judged-change'
import type { Rating } from './rating-words'

export interface Moves {
  id: string
  before: number
  after: number
  change: number
}

/** The sums of two rounds, level by level, with what changed and whether that is good. */
export async function ChangeTable({
  before,
  after,
  groups,
  rating,
}: {
  before: Quarter
  after: Quarter
  groups: readonly Moves[]
  rating: Rating
}) {
  const [t, language] = [await getTranslations('changes'), await getLocale()]
  return (
    <DataTable
      caption={t('levels')}
      columns={[
        { key: 'level', label: t('level') },
        { key: 'before', label: formatQuarterShort(before, language), isFigure: true },
        { key: 'after', label: formatQuarterShort(after, language), isFigure: true },
        { key: 'change', label: t('change'), isFigure: true },
      ]}
      rows={groups.map((group) => ({
        key: group.id,
        cells: {
          level: rating.text.groups[group.id]?.name ?? group.id,
          before: formatFigure(group.before, language),
          after: formatFigure(group.after, language),
          change: (
            <JudgedChange
              id={group.id}
              change={group.change}
              figure={formatChange(group.change, language)}
              rating={rating}
            />
          ),
        },
      }))}
    />
  )
}
