import { readCompany, readOverview } from '@trivselsrum/contracts/companies'
import { readMe } from '@trivselsrum/contracts/identity'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { readPlanNews } from '@/features/actions/plan-news'
import { MainAction } from '@/features/companies/main-action'
import { Recent } from '@/features/companies/recent'
import { Standing } from '@/features/companies/standing'
import { WhatIsNext } from '@/features/companies/what-is-next'
import { readRating } from '@/features/rounds/rating-words'
import { read } from '@/lib/api-server'
import { formatDay, formatQuarter, hourIn } from '@/lib/format'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('frame'))('overview') }
}

export default async function OverviewPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params
  const [t, language] = [await getTranslations('overview'), await getLocale()]
  const [overview, { can, me: member }, me] = await Promise.all([
    read(readOverview, { params: { company } }),
    read(readCompany, { params: { company } }),
    read(readMe, {}),
  ])
  const [rating, news] = await Promise.all([readRating(overview.askedWith), readPlanNews(company, member.id)])
  const now = new Date()
  const hour = hourIn(now)
  const greeting = hour < 10 ? 'morning' : hour < 18 ? 'day' : 'evening'
  return (
    <div className="grid gap-7">
      <PageHeader
        above={`${formatDay(now, language)} · ${formatQuarter(overview.currentQuarter, language)}`}
        title={t(`greeting.${greeting}`, { name: me.name.split(' ')[0] ?? me.name })}
        action={<MainAction company={company} overview={overview} waiting={news.waiting[0]} />}
      />
      {can.readResults && <Standing company={company} overview={overview} rating={rating} />}
      <div className="grid items-start gap-6 lg:grid-cols-[1.25fr_1fr]">
        <WhatIsNext company={company} overview={overview} news={news} isMember={member.role === 'member'} />
        <Recent company={company} events={overview.events} done={news.done} />
      </div>
    </div>
  )
}
