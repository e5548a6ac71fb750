import { readComparison, readHistory } from '@trivselsrum/contracts/history'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { PrintButton } from '@/components/print-button'
import { Comparison } from '@/features/rounds/comparison/comparison'
import { CompareForm } from '@/features/rounds/history/compare-form'
import { isMeasured } from '@/features/rounds/history/history'
import { readRating } from '@/features/rounds/rating-words'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('comparison'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<{ one?: string; other?: string }>
}

export default async function ComparisonPage({ params, searchParams }: Props) {
  const [{ company }, { one, other }] = [await params, await searchParams]
  const t = await getTranslations('comparison')
  const { entries } = await read(readHistory, { params: { company }, query: { limit: 40 } })
  const quarters = entries.filter(isMeasured).map(({ quarter }) => quarter)
  if (quarters.length < 2)
    return (
      <div className="grid gap-7">
        <PageHeader title={t('title')} />
        <EmptyState title={t('tooFewTitle')}>
          <p>{t('tooFew', { closed: quarters.length })}</p>
          <Link href={paths.rounds(company)} className="text-brand underline underline-offset-3">
            {t('toRounds')}
          </Link>
        </EmptyState>
      </div>
    )
  const isPair = one !== undefined && other !== undefined && one !== other
  const comparison = isPair && (await read(readComparison, { params: { company }, query: { one, other } }))
  return (
    <div className="grid gap-7">
      <PageHeader title={t('title')} action={comparison && <PrintButton>{t('print')}</PrintButton>} />
      {!isPair && <Notice>{one && one === other ? t('sameTwice') : t('choosePair')}</Notice>}
      {comparison && <Comparison comparison={comparison} rating={await readRating(comparison.askedWith)} />}
      <CompareForm company={company} quarters={quarters} {...(one && { one })} {...(other && { other })} />
    </div>
  )
}
