import { listRounds } from '@trivselsrum/contracts/rounds'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHeader } from '@/components/page-header'
import { OnPaper } from '@/features/documents/on-paper'
import { readRating } from '@/features/rounds/rating-words'
import { RoundList } from '@/features/rounds/round-list'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<{ after?: string }>
}

export default async function RoundsPage({ params, searchParams }: Props) {
  const [{ company }, { after }] = [await params, await searchParams]
  const t = await getTranslations('rounds')
  const { rounds, next, can, askedWith } = await read(listRounds, { params: { company }, query: { after } })
  const open = can.open && <ButtonLink href={paths.newRound(company)}>{t('open')}</ButtonLink>
  return (
    <div className="grid gap-7">
      <PageHeader title={t('title')} action={rounds.length > 0 && open} />
      {rounds.length ? (
        <RoundList company={company} rounds={rounds} rating={await readRating(askedWith)} />
      ) : (
        <EmptyState title={t('emptyTitle')} action={open}>
          <p>{t('emptyDetail')}</p>
          <p>{t('emptyHow')}</p>
        </EmptyState>
      )}
      {next && <Link href={paths.rounds(company, next)}>{t('older')}</Link>}
      <OnPaper company={company} askedWith={askedWith} />
    </div>
  )
}
