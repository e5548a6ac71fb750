import { listActions, readPlanFigures } from '@trivselsrum/contracts/plan'
import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EmptyPlan, NothingFound } from '@/features/plan/empty-plan'
import { filterFrom, isNarrowed } from '@/features/plan/filter'
import { PlanCount } from '@/features/plan/plan-count'
import { PlanFigures } from '@/features/plan/plan-figures'
import { PlanFrame } from '@/features/plan/plan-frame'
import { PlanList } from '@/features/plan/plan-list'
import { PlanPager } from '@/features/plan/plan-pager'
import { TakeOut } from '@/features/plan/take-out'
import { read } from '@/lib/api-server'
import { pageParam } from '@/lib/page-param'
import { type PlanChosen, paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plan'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<PlanChosen>
}

export default async function PlanPage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, await searchParams]
  const [filter, page] = [filterFrom(search), pageParam(search.page)]
  const [{ actions, total, next, can }, figures] = await Promise.all([
    read(listActions, { params: { company }, query: { ...filter, page } }),
    read(readPlanFigures, { params: { company }, query: filter }),
  ])
  // A page that was the last until something was taken away.
  if (page > 1 && actions.length === 0) redirect(paths.plan(company, filter))
  const takeOut = await getTranslations('takeOut')
  const isEmpty = total === 0 && !isNarrowed(filter)
  return (
    <PlanFrame
      company={company}
      view="list"
      filter={filter}
      canCreate={can.create}
      isEmpty={isEmpty}
      count={<PlanCount company={company} filter={filter} figures={figures} />}
    >
      {isEmpty && (
        <>
          <EmptyPlan company={company} canCreate={can.create} />
          <p>
            <Link href={paths.takeOut(company)}>{takeOut('emptyTitle')}</Link>
          </p>
        </>
      )}
      {!isEmpty && total === 0 && <NothingFound company={company} view="list" />}
      {total > 0 && (
        <>
          <PlanList company={company} actions={actions} />
          <PlanPager page={page} next={next} to={(page) => paths.plan(company, { ...filter, page })} />
          <PlanFigures figures={figures} />
          <TakeOut company={company} chosen={filter} />
        </>
      )}
    </PlanFrame>
  )
}
