import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { PlanFilter, readPlanFigures } from '@trivselsrum/contracts/plan'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'

interface Props {
  company: string
  filter: PlanFilter
  figures: Reply<typeof readPlanFigures>
}

/** How many actions there are, and the way to those that need somebody now. */
export async function PlanCount({ company, filter, figures: { total, onTime, needsResponsible } }: Props) {
  const t = await getTranslations('plan')
  const urgent = [
    { only: 'overdue', count: onTime.overdue },
    { only: 'needs-responsible', count: needsResponsible },
  ] as const
  return (
    <p className="flex flex-wrap gap-x-5">
      <span>{t('count', { count: total })}</span>
      {urgent.map(
        ({ only, count }) =>
          count > 0 &&
          !filter.only && (
            <Link
              key={only}
              href={paths.plan(company, { ...filter, only })}
              className="font-semibold text-accent underline underline-offset-3"
            >
              {t(`urgent.${only}`, { count })}
            </Link>
          ),
      )}
    </p>
  )
}
