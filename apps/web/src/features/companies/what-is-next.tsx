import { readDueDates } from '@trivselsrum/contracts/discussions'
import { listPolicies } from '@trivselsrum/contracts/policies'
import { listWorkshops } from '@trivselsrum/contracts/workshops'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { PlanNews } from '@/features/actions/plan-news'
import { readIfThere } from '@/lib/api-server'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { nextActions } from './next-actions'
import { nextDue } from './next-due'
import { nextPolicies } from './next-policies'
import { nextRounds } from './next-rounds'
import { nextWorkshops } from './next-workshops'
import type { Overview } from './overview'
import { UpNext } from './up-next'

interface WhatIsNextProps {
  company: string
  overview: Overview
  news: PlanNews
  isMember: boolean
}

/** Whatever waits for a reader: each kind of thing gives entries of its own. A member finds their own actions first. */
export async function WhatIsNext({ company, overview, news, isMember }: WhatIsNextProps) {
  const [t, language] = [await getTranslations('overview'), await getLocale()]
  const [step, plan] = [await getTranslations('nextStep'), await getTranslations('nextActions')]
  const { latest, currentQuarter } = overview
  const rounds = await nextRounds(company, overview)
  const actions = await nextActions(company, news, latest?.quarter)
  const [dates, texts, planned] = await Promise.all([
    readIfThere(readDueDates, { params: { company } }),
    readIfThere(listPolicies, { params: { company }, query: {} }),
    readIfThere(listWorkshops, { params: { company }, query: {} }),
  ])
  const [due, policies] = [await nextDue(company, dates), await nextPolicies(company, texts)]
  const workshops = await nextWorkshops(company, planned)
  const isMeasured = latest?.quarter === currentQuarter
  return (
    <UpNext
      entries={
        isMember
          ? [...workshops, ...actions, ...policies, ...rounds]
          : [...rounds, ...workshops, ...policies, ...due, ...actions]
      }
      nothing={isMeasured ? t('nothingNext', { quarter: formatQuarter(currentQuarter, language) }) : step('nothing')}
    >
      {!news.isEmpty && (
        <Link
          href={paths.plan(company)}
          className="inline-flex min-h-11 w-fit items-center text-brand underline underline-offset-3"
        >
          {isMember ? plan('ownPlan') : plan('plan')}
        </Link>
      )}
    </UpNext>
  )
}
