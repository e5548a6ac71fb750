import { listDiscussions, readDueDates } from '@trivselsrum/contracts/discussions'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { Pager } from '@/components/pager'
import { SeenBy } from '@/components/seen-by'
import { BeginDiscussion, EnterEarlier } from '@/features/discussions/begin-discussion'
import { BlankForm } from '@/features/discussions/blank-form'
import { DiscussionList } from '@/features/discussions/discussion-list'
import { DueDates } from '@/features/discussions/due-dates'
import { read } from '@/lib/api-server'
import { pageParam } from '@/lib/page-param'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('discussions'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<{ page?: string; saved?: string }>
}

/** The yearly discussions of a company, and when the next of them and the next APV are due. */
export default async function DiscussionsPage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, await searchParams]
  const t = await getTranslations('discussions')
  const page = pageParam(search.page)
  const [{ discussions, next, free, currentYear, can }, due] = await Promise.all([
    read(listDiscussions, { params: { company }, query: { page } }),
    read(readDueDates, { params: { company } }),
  ])
  const begin = can.hold && (
    <BeginDiscussion company={company} free={free} currentYear={currentYear} draft={due.draft} />
  )
  const isEmpty = discussions.length === 0 && page === 1
  const to = (number: number | null) => (number ? paths.discussions(company, { page: String(number) }) : undefined)
  return (
    <div className="grid gap-8">
      <PageHeader title={t('title')} action={!isEmpty && begin} />
      {search.saved && <Notice title={t('apvSaved')} />}
      {isEmpty ? (
        <EmptyState title={t('emptyTitle')} action={begin}>
          <p>{t('emptyLaw')}</p>
          <p>{t(can.hold ? 'emptyHow' : 'emptyOthers')}</p>
        </EmptyState>
      ) : (
        <p>{t('lead')}</p>
      )}
      <DueDates company={company} due={due} />
      {!isEmpty && <DiscussionList company={company} discussions={discussions} />}
      <Pager
        label={t('pages')}
        ways={[
          { key: 'newer', href: to(page > 1 ? page - 1 : null), text: t('newer') },
          { key: 'older', href: to(next), text: t('older') },
        ]}
      />
      <SeenBy>{t('seenBy')}</SeenBy>
      {can.hold && <EnterEarlier company={company} free={free} currentYear={currentYear} />}
      <BlankForm company={company} />
    </div>
  )
}
