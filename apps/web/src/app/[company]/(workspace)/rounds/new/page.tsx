import { listFreeQuarters } from '@trivselsrum/contracts/rounds'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { OpenRoundForm } from '@/features/rounds/open-round-form'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newRound'))('title') }
}

export default async function NewRoundPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params
  const t = await getTranslations('newRound')
  const { current, quarters } = await read(listFreeQuarters, { params: { company } })
  return (
    <div className="grid max-w-2xl gap-7">
      <PageHeader title={t('title')} />
      <p className="text-ink-soft">{t('lead')}</p>
      {quarters.length ? (
        <OpenRoundForm company={company} current={current} quarters={quarters} />
      ) : (
        <Notice>{t('noneFree')}</Notice>
      )}
    </div>
  )
}
