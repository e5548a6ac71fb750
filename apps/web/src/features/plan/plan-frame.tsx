import { readCompany } from '@trivselsrum/contracts/companies'
import type { PlanFilter } from '@trivselsrum/contracts/plan'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/button'
import { PageHeader } from '@/components/page-header'
import { PrintButton } from '@/components/print-button'
import { SeenBy } from '@/components/seen-by'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'
import { ChosenFilter } from './chosen-filter'
import { isNarrowed } from './filter'
import { readFilterChoices } from './filter-choices'
import { PlanFilterForm } from './plan-filter-form'
import { PlanViews, type View } from './plan-views'

interface Props {
  company: string
  view: View
  filter: PlanFilter
  canCreate: boolean
  /** How many actions there are, in words. */
  count: ReactNode
  /** Whether there is no action at all: nothing to switch between, and nothing to narrow down. */
  isEmpty: boolean
  children: ReactNode
}

/** What the three views of the plan have in common: whose part of it this is, the way between them, the filter. */
export async function PlanFrame({ company, view, filter, canCreate, count, isEmpty, children }: Props) {
  const t = await getTranslations('plan')
  const { me, can } = await read(readCompany, { params: { company } })
  const choices = await readFilterChoices(company, can.readMembers, filter)
  const scope = me.role === 'owner' || me.role === 'amo' ? 'all' : me.role
  return (
    <div className="grid gap-6">
      <PageHeader
        title={t('title')}
        action={
          !isEmpty && (
            <>
              {canCreate && <ButtonLink href={paths.newAction(company)}>{t('new')}</ButtonLink>}
              <PrintButton>{t('print')}</PrintButton>
            </>
          )
        }
      />
      <p className="text-ink-soft">{t(`scope.${scope}`)}</p>
      {!isEmpty && (
        <>
          <PlanViews company={company} view={view} filter={filter} />
          <div className="grid gap-1">
            <PlanFilterForm view={view} filter={filter} choices={choices} />
            {isNarrowed(filter) && <ChosenFilter company={company} view={view} filter={filter} choices={choices} />}
            <div aria-live="polite" className="text-ink-soft">
              {count}
            </div>
          </div>
        </>
      )}
      {children}
      <SeenBy>{t('seenBy')}</SeenBy>
    </div>
  )
}
