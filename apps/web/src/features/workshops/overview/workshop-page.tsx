import type { Workshop } from '@trivselsrum/contracts/workshops'
import type { ToolSummary } from '@trivselsrum/toolkit/tool'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { paths } from '@/lib/paths'
import { FollowUp } from '../summary/follow-up'
import { Minutes } from '../summary/minutes'
import { Onward } from '../summary/onward'
import { Summary } from '../summary/summary'
import type { WorkshopNews } from '../workshop-news'
import { LastTime } from './last-time'
import { ProgrammeCard } from './programme'
import { RemoveWorkshop } from './remove-workshop'
import { WorkshopFacts, WorkshopNeeds, WorkshopPeople } from './workshop-facts'

interface WorkshopPageProps {
  company: string
  workshop: Workshop
  tool: ToolSummary | undefined
  /** What was just done to it. */
  news: WorkshopNews | undefined
}

/** A workshop: its plan until it is held, and what came of it from then on. */
export async function WorkshopPage({ company, workshop, tool, news }: WorkshopPageProps) {
  const [t, workshops] = [await getTranslations('workshop'), await getTranslations('workshops')]
  const { state, last, can } = workshop
  const isFinished = state === 'finished'
  return (
    <div className="grid gap-7">
      <PageHeader
        above={<Link href={paths.workshops(company)}>{workshops('title')}</Link>}
        title={<bdi>{workshop.title}</bdi>}
        action={<MainActions company={company} workshop={workshop} />}
      />
      {news && <Notice title={t(`news.${news}`)} />}
      <div className="grid gap-2">
        <p>{can.hold ? t(`lead.${state}`) : t(`leadForOthers.${state}`)}</p>
        <SeenBy>{t('seenBy')}</SeenBy>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[1.5fr_1fr]">
        <div className="grid min-w-0 gap-6">
          {state === 'planned' ? (
            <ProgrammeCard workshop={workshop} />
          ) : (
            <Summary company={company} workshop={workshop} />
          )}
          {state === 'planned' && <WorkshopNeeds workshop={workshop} />}
          {!isFinished && last && <LastTime company={company} last={last} />}
        </div>
        <div className="grid min-w-0 gap-6">
          {isFinished && <FollowUp company={company} workshop={workshop} />}
          {state !== 'planned' && <Minutes company={company} workshop={workshop.id} />}
          {isFinished && <Onward company={company} workshop={workshop} />}
          <WorkshopFacts company={company} workshop={workshop} tool={tool} />
          <WorkshopPeople company={company} workshop={workshop} />
        </div>
      </div>
      {state !== 'planned' && <ProgrammeCard workshop={workshop} />}
      {can.plan && <RemoveWorkshop company={company} workshop={workshop} />}
    </div>
  )
}

/** Holding it is what the page is for until it was held; others follow on the screen while it is under way. */
async function MainActions({ company, workshop: { id, state, can } }: Pick<WorkshopPageProps, 'company' | 'workshop'>) {
  const t = await getTranslations('workshop')
  if (state === 'finished') return null
  if (!can.hold)
    return state === 'underway' ? (
      <ButtonLink href={paths.workshopScreen(company, id)}>{t('toScreen')}</ButtonLink>
    ) : null
  return (
    <>
      <ButtonLink href={paths.holdWorkshop(company, id)}>{t(state === 'planned' ? 'hold' : 'goOn')}</ButtonLink>
      <ButtonLink href={paths.adaptWorkshop(company, id)} look="quiet">
        {t('adapt')}
      </ButtonLink>
    </>
  )
}
