import type { Release } from '@trivselsrum/toolkit/scoring/release'
import { getLocale, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/data-table'
import { formatFigure } from '@/lib/format'
import type { Rating } from '../rating-words'

export interface DepartmentsProps {
  release: Release
  names: Record<string, string>
  rating: Rating
}

/** The same in figures: the sums of every department shown, and its index. */
export async function DepartmentTable({ release, names, rating }: DepartmentsProps) {
  const [t, language] = [await getTranslations('byDepartment'), await getLocale()]
  const { groups } = rating.content
  return (
    <DataTable
      caption={t('title')}
      columns={[
        { key: 'department', label: t('department') },
        { key: 'sheets', label: t('answers'), isFigure: true },
        { key: 'index', label: t('index'), isFigure: true },
        ...groups.map(({ id }) => ({ key: id, label: rating.text.groups[id]?.name ?? id, isFigure: true })),
      ]}
      rows={release.parts.map(({ id, sheets, summary }) => ({
        key: id,
        cells: {
          department: <bdi>{names[id]}</bdi>,
          sheets,
          index: formatFigure(summary.index, language),
          ...Object.fromEntries(summary.groups.map((group) => [group.id, formatFigure(group.sum, language)])),
        },
      }))}
    />
  )
}
