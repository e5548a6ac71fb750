import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { changesOfParts, type Release } from '@trivselsrum/toolkit/scoring/release'
import { getLocale, getTranslations } from 'next-intl/server'
import { Change } from '@/components/change'
import { DataTable } from '@/components/data-table'
import { formatChange, formatQuarter } from '@/lib/format'
import type { DepartmentsProps } from './department-table'

interface DepartmentChangesProps extends DepartmentsProps {
  previous: { quarter: Quarter; release: Release | null } | null
}

/** What moved in each department that both rounds show; a change of any other would give away what is not shown. */
export async function DepartmentChanges({ release, names, rating, previous }: DepartmentChangesProps) {
  const [t, language] = [await getTranslations('byDepartment'), await getLocale()]
  if (!previous?.release || release.parts.length === 0) return null
  const changed = changesOfParts(previous.release, release)
  const quarter = formatQuarter(previous.quarter, language)
  const cellOf = (change: number) => <Change value={change} figure={formatChange(change, language)} />
  return (
    <section className="card grid gap-4" aria-labelledby="department-changes">
      <h2 id="department-changes">{t('changed', { quarter })}</h2>
      {changed.length > 0 && (
        <DataTable
          caption={t('changed', { quarter })}
          columns={[
            { key: 'department', label: t('department') },
            { key: 'index', label: t('index'), isFigure: true },
            ...rating.content.groups.map(({ id }) => ({
              key: id,
              label: rating.text.groups[id]?.name ?? id,
              isFigure: true,
            })),
          ]}
          rows={changed.map(({ id, changes }) => ({
            key: id,
            cells: {
              department: <bdi>{names[id]}</bdi>,
              index: cellOf(changes.index),
              ...Object.fromEntries(changes.groups.map(({ id: group, change }) => [group, cellOf(change)])),
            },
          }))}
        />
      )}
      {changed.length < release.parts.length && <p className="text-ink-soft">{t('changedInBoth')}</p>}
    </section>
  )
}
