import { readHistory } from '@trivselsrum/contracts/history'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/empty-state'
import { PageHeader } from '@/components/page-header'
import { PrintButton } from '@/components/print-button'
import { ActionsOverTime, readActionsOverTime } from '@/features/actions/actions-over-time'
import { History } from '@/features/rounds/history/history'
import { readRating } from '@/features/rounds/rating-words'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<{ before?: string }>
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const [{ company }, { before }] = [await params, await searchParams]
  const t = await getTranslations('history')
  const { entries, askedWith, earlier } = await read(readHistory, { params: { company }, query: { before } })
  const [rating, quarters] = await Promise.all([
    readRating(askedWith),
    readActionsOverTime(company, entries, before === undefined),
  ])
  return (
    <div className="grid gap-7">
      <PageHeader title={t('title')} action={entries.length > 0 && <PrintButton>{t('print')}</PrintButton>} />
      {entries.length ? (
        <History company={company} entries={entries} rating={rating}>
          <ActionsOverTime company={company} entries={entries} quarters={quarters} rating={rating} />
        </History>
      ) : (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('emptyDetail')}</p>
          <Link href={paths.rounds(company)} className="text-brand underline underline-offset-3">
            {t('toRounds')}
          </Link>
        </EmptyState>
      )}
      {earlier && <Link href={paths.history(company, earlier)}>{t('earlier')}</Link>}
    </div>
  )
}
