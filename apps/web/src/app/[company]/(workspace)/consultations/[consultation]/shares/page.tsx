import { listConsultationShares, readConsultation } from '@trivselsrum/contracts/consultations'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { createConsultationShareAction } from '@/features/consultations/shares.action'
import { Shares } from '@/features/shares/shares'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('consultationWork'))('links') }
}

interface Props {
  params: Promise<{ company: string; consultation: string }>
}

/** The links into a consultation; none lead into one for members only, and none can be made once it is closed. */
export default async function ConsultationSharesPage({ params }: Props) {
  const place = await params
  const t = await getTranslations('consultationWork')
  const [consultation, found] = await Promise.all([
    read(readConsultation, { params: place }),
    read(listConsultationShares, { params: place, query: {} }),
  ])
  const { title, state, membersOnly } = consultation
  const isOpen = state === 'open' && !membersOnly
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader
        above={
          <Link href={paths.consultation(place.company, place.consultation)}>
            {t('title')}: <bdi>{title}</bdi>
          </Link>
        }
        title={t('links')}
      />
      {membersOnly && <p>{t('membersOnly')}</p>}
      {!isOpen && !membersOnly && <p>{t('noMoreLinks')}</p>}
      {!membersOnly && (
        <Shares
          company={place.company}
          opens="consultation"
          found={found}
          {...(isOpen && { action: createConsultationShareAction.bind(null, place) })}
        />
      )}
    </div>
  )
}
