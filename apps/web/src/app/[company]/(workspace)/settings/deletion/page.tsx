import { readCompany } from '@trivselsrum/contracts/companies'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { BeginDeletion } from '@/features/leaving/begin-deletion'
import { UndoDeletion } from '@/features/leaving/undo-deletion'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('companyDeletion'))('title') }
}

export default async function CompanyDeletionPage({ params }: { params: Promise<{ company: string }> }) {
  const t = await getTranslations('companyDeletion')
  const { slug, name, deletesAt, can } = await read(readCompany, { params: await params })
  if (!can.manage) notFound()
  return (
    <div className="grid max-w-2xl gap-6">
      <PageHeader above={<Link href={paths.settings(slug)}>{t('settings')}</Link>} title={t('title')} />
      {deletesAt ? (
        <UndoDeletion company={slug} name={name} deletesAt={deletesAt} />
      ) : (
        <BeginDeletion company={slug} name={name} />
      )}
    </div>
  )
}
