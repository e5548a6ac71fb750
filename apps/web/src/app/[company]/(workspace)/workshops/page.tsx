import { listTools } from '@trivselsrum/contracts/tools'
import { listWorkshops } from '@trivselsrum/contracts/workshops'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { Pager } from '@/components/pager'
import { SeenBy } from '@/components/seen-by'
import { EmptyWorkshops, NoWorkshopsFound } from '@/features/workshops/list/empty-workshops'
import { WorkshopFilter } from '@/features/workshops/list/workshop-filter'
import { WorkshopList } from '@/features/workshops/list/workshop-list'
import { read } from '@/lib/api-server'
import { pageParam } from '@/lib/page-param'
import { chosenOf, paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workshops'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The workshops of a company: what is under way, what comes, and what came of those that were held. */
export default async function WorkshopsPage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, await searchParams]
  const t = await getTranslations('workshops')
  const tools = await read(listTools, {})
  const { tool, year } = chosenOf(search, ['tool', 'year'])
  const chosen = {
    ...(tools.some(({ key }) => key === tool) && { tool }),
    ...(/^20\d{2}$/.test(year ?? '') && { year }),
  }
  const page = pageParam(search.page)
  const query = { page, tool: chosen.tool, year: chosen.year ? Number(chosen.year) : undefined }
  const { workshops, years, next, can } = await read(listWorkshops, { params: { company }, query })
  const isNarrowed = Object.keys(chosen).length > 0
  const isEmpty = workshops.length === 0 && page === 1 && !isNarrowed
  const to = (number: number | null) =>
    number ? paths.workshops(company, { ...chosen, page: String(number) }) : undefined
  return (
    <div className="grid gap-7">
      <PageHeader
        title={t('title')}
        action={!isEmpty && can.plan && <ButtonLink href={paths.newWorkshop(company)}>{t('plan')}</ButtonLink>}
      />
      {search.done === 'removed' && <Notice title={t('removed')} />}
      {isEmpty ? (
        <EmptyWorkshops company={company} canPlan={can.plan} />
      ) : (
        <>
          <p>{t('lead')}</p>
          <WorkshopFilter chosen={chosen} tools={tools} years={years} />
          {workshops.length > 0 ? (
            <WorkshopList company={company} workshops={workshops} tools={tools} />
          ) : (
            <NoWorkshopsFound company={company} />
          )}
        </>
      )}
      <Pager
        label={t('pages')}
        ways={[
          { key: 'newer', href: to(page > 1 ? page - 1 : null), text: t('newer') },
          { key: 'older', href: to(next), text: t('older') },
        ]}
      />
      <SeenBy>{t('seenBy')}</SeenBy>
    </div>
  )
}
