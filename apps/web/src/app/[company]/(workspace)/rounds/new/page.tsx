import { listFreeQuarters, readAnonymity } from '@trivselsrum/contracts/rounds'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { OpenRoundForm } from '@/features/rounds/open-round-form'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('opening'))('title') }
}

export default async function NewRoundPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params
  const t = await getTranslations('opening')
  const [free, anonymity] = await Promise.all([
    read(listFreeQuarters, { params: { company } }),
    read(readAnonymity, { params: { company } }),
  ])
  return (
    <div className="grid max-w-2xl gap-7">
      <PageHeader title={t('title')} />
      <p className="text-ink-soft">{t('lead')}</p>
      {free.quarters.length ? (
        <OpenRoundForm company={company} free={free} anonymity={anonymity} />
      ) : (
        <Notice>{t('noneFree')}</Notice>
      )}
    </div>
  )
}
