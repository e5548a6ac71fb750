import { readPlanFigures, readTimeline } from '@trivselsrum/contracts/plan'
import { quarterOf } from '@trivselsrum/toolkit/quarter'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyPlan, NothingFound } from '@/features/plan/empty-plan'
import { filterFrom, isNarrowed } from '@/features/plan/filter'
import { PlanFrame } from '@/features/plan/plan-frame'
import { Timeline } from '@/features/plan/timeline/timeline'
import { TimelinePager } from '@/features/plan/timeline/timeline-pager'
import { Undated } from '@/features/plan/timeline/undated'
import { windowFrom } from '@/features/plan/timeline/window'
import { read } from '@/lib/api-server'
import type { PlanChosen } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('planTimeline'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<PlanChosen>
}

export default async function TimelinePage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, await searchParams]
  const current = quarterOf(new Date())
  const [filter, window] = [filterFrom(search), windowFrom(search.from, current)]
  const { from, to } = window
  const { quarters, undated, can } = await read(readTimeline, { params: { company }, query: { ...filter, from, to } })
  // Nothing in these quarters may still be something in others.
  const isBare = undated === 0 && quarters.every(({ total }) => total === 0)
  const hasNone = isBare && (await read(readPlanFigures, { params: { company }, query: filter })).total === 0
  const isEmpty = hasNone && !isNarrowed(filter)
  return (
    <PlanFrame
      company={company}
      view="timeline"
      filter={filter}
      canCreate={can.create}
      isEmpty={isEmpty}
      count={<Undated company={company} filter={filter} count={undated} />}
    >
      {isEmpty && <EmptyPlan company={company} canCreate={can.create} />}
      {hasNone && !isEmpty && <NothingFound company={company} view="timeline" />}
      {!hasNone && (
        <>
          <TimelinePager company={company} filter={filter} window={window} current={current} />
          <Timeline company={company} quarters={quarters} current={current} />
        </>
      )}
    </PlanFrame>
  )
}
