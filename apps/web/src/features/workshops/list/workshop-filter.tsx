import type { ToolSummary } from '@trivselsrum/toolkit/tool'
import { getTranslations } from 'next-intl/server'
import { FilterForm } from '@/components/filter-form'

interface WorkshopFilterProps {
  chosen: { tool?: string; year?: string }
  tools: ToolSummary[]
  years: number[]
}

/** What the workshops can be narrowed down by. */
export async function WorkshopFilter({ chosen, tools, years }: WorkshopFilterProps) {
  const t = await getTranslations('workshops')
  const all = { value: '', text: t('all') }
  return (
    <FilterForm
      label={t('narrow')}
      submit={t('show')}
      fields={[
        {
          name: 'tool',
          label: t('tool'),
          value: chosen.tool,
          choices: [all, ...tools.map(({ key, name }) => ({ value: key, text: name }))],
        },
        {
          name: 'year',
          label: t('year'),
          value: chosen.year,
          choices: [all, ...years.map((year) => ({ value: String(year), text: String(year) }))],
        },
      ]}
    />
  )
}
