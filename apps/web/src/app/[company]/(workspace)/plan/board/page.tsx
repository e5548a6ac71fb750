import { readBoard } from '@trivselsrum/contracts/plan'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlanBoard } from '@/features/plan/board/plan-board'
import { EmptyPlan, NothingFound } from '@/features/plan/empty-plan'
import { filterFrom, isNarrowed, withoutStatus } from '@/features/plan/filter'
import { PlanFrame } from '@/features/plan/plan-frame'
import { read } from '@/lib/api-server'
import type { PlanChosen } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('planBoard'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<PlanChosen>
}

export default async function BoardPage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, await searchParams]
  const t = await getTranslations('plan')
  const filter = withoutStatus(filterFrom(search))
  const { columns, can } = await read(readBoard, { params: { company }, query: filter })
  const total = columns.reduce((sum, column) => sum + column.total, 0)
  const isEmpty = total === 0 && !isNarrowed(filter)
  return (
    <PlanFrame
      company={company}
      view="board"
      filter={filter}
      canCreate={can.create}
      isEmpty={isEmpty}
      count={t('count', { count: total })}
    >
      {isEmpty && <EmptyPlan company={company} canCreate={can.create} />}
      {!isEmpty && total === 0 && <NothingFound company={company} view="board" />}
      {total > 0 && <PlanBoard company={company} columns={columns} filter={filter} />}
    </PlanFrame>
  )
}
