import type { GatheredYear } from '@trivselsrum/contracts/gathered-year'
import { getLocale, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/data-table'
import { formatCalendarDay } from '@/lib/format'

/** The texts of the year and the consultations held; nothing where there were none. */
export async function GatheredPolicies({ policies }: { policies: NonNullable<GatheredYear['policies']> }) {
  const [t, language] = [await getTranslations('gatheredPolicies'), await getLocale()]
  const { texts, consultations } = policies
  return (
    <>
      {texts.length > 0 && (
        <>
          <h3>{t('texts')}</h3>
          <DataTable
            caption={t('texts')}
            columns={[
              { key: 'title', label: t('text') },
              { key: 'number', label: t('edition'), isFigure: true },
              { key: 'adoptedOn', label: t('adoptedOn') },
              { key: 'reviewOn', label: t('reviewOn') },
            ]}
            rows={texts.map(({ title, number, adoptedOn, reviewOn }, place) => ({
              key: String(place),
              cells: {
                title,
                number: String(number),
                adoptedOn: formatCalendarDay(adoptedOn, language),
                reviewOn: formatCalendarDay(reviewOn, language),
              },
            }))}
          />
        </>
      )}
      {consultations.length > 0 && (
        <>
          <h3>{t('consultations')}</h3>
          <DataTable
            caption={t('consultations')}
            columns={[
              { key: 'title', label: t('text') },
              { key: 'closedOn', label: t('closedOn') },
              { key: 'contributors', label: t('contributors'), isFigure: true },
              { key: 'contributions', label: t('contributions'), isFigure: true },
            ]}
            rows={consultations.map(({ title, closedOn, contributors, contributions }, place) => ({
              key: String(place),
              cells: {
                title,
                closedOn: formatCalendarDay(closedOn, language),
                contributors: String(contributors),
                contributions: String(contributions),
              },
            }))}
          />
        </>
      )}
    </>
  )
}
