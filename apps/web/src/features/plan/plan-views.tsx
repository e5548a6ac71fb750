import type { PlanFilter } from '@trivselsrum/contracts/plan'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'

export type View = 'list' | 'board' | 'timeline'

/** Where each view lies. */
export const viewPaths = { list: paths.plan, board: paths.board, timeline: paths.timeline }

/** The plan as a list, by status, by quarter: one thing in three views, and the filter goes along. */
export async function PlanViews({ company, view, filter }: { company: string; view: View; filter: PlanFilter }) {
  const t = await getTranslations('plan')
  return (
    <nav
      aria-label={t('views')}
      className="flex w-fit max-w-full flex-wrap gap-1 rounded-control border border-line bg-sunken p-1 print:hidden"
    >
      {(['list', 'board', 'timeline'] as const).map((each) => (
        <Link
          key={each}
          href={viewPaths[each](company, filter)}
          aria-current={each === view ? 'page' : undefined}
          className="inline-flex min-h-11 items-center rounded-[8px] px-4 text-base text-ink no-underline hover:bg-brand-soft aria-[current]:bg-surface aria-[current]:font-semibold aria-[current]:text-brand"
        >
          {t(`view.${each}`)}
        </Link>
      ))}
    </nav>
  )
}
