import { ActionLevel, ActionStatus } from '@trivselsrum/contracts/actions'
import type { PlanFilter } from '@trivselsrum/contracts/plan'
import { getTranslations } from 'next-intl/server'
import { type FilterField, FilterForm } from '@/components/filter-form'
import type { FilterChoices } from './filter-choices'
import type { View } from './plan-views'

interface Props {
  view: View
  filter: PlanFilter
  choices: FilterChoices
}

/** What the plan can be narrowed down by; folded away, for what is chosen stands below it. */
export async function PlanFilterForm({ view, filter, choices: { people, departments } }: Props) {
  const t = await getTranslations('plan')
  const choice = (name: keyof PlanFilter, choices: { value: string; text: string }[]): FilterField => ({
    name,
    label: t(`filter.${name}`),
    value: filter[name],
    choices: [{ value: '', text: t('filter.all') }, ...choices],
  })
  return (
    <details className="print:hidden">
      <summary className="flex min-h-11 w-fit items-center text-brand underline underline-offset-3">
        {t('narrow')}
      </summary>
      <div className="pt-3 pb-2">
        <FilterForm
          label={t('narrow')}
          submit={t('show')}
          fields={[
            { name: 'search', label: t('filter.search'), type: 'search', value: filter.search },
            // The board shows each status as a column.
            ...(view === 'board'
              ? []
              : [
                  choice(
                    'status',
                    ActionStatus.options.map((value) => ({ value, text: t(`status.${value}`) })),
                  ),
                ]),
            choice(
              'level',
              ActionLevel.options.map((value) => ({ value, text: t(`level.${value}`) })),
            ),
            ...(people.length > 1 ? [choice('member', people)] : []),
            ...(departments.length > 0 ? [choice('department', departments)] : []),
            choice(
              'origin',
              (['round', 'discussion', 'policy', 'workshop', 'scratch'] as const).map((value) => ({
                value,
                text: t(`origin.${value}`),
              })),
            ),
            choice(
              'only',
              (['overdue', 'needs-responsible', 'undated'] as const).map((value) => ({
                value,
                text: t(`only.${value}`),
              })),
            ),
          ]}
        />
      </div>
    </details>
  )
}
