import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { ImportForm } from '@/features/leaving/import-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('importCompany'))('title') }
}

export default async function ImportPage() {
  const t = await getTranslations('importCompany')
  return (
    <div className="grid max-w-2xl gap-6">
      <PageHeader title={t('title')} />
      <p>{t('lead')}</p>
      <ul className="grid list-disc gap-1.5 pl-5 text-ink-soft">
        <li>{t('others')}</li>
        <li>{t('links')}</li>
      </ul>
      <ImportForm label={t('file')} hint={t('fileHint')} submit={t('submit')} />
      <SeenBy>{t('seenBy')}</SeenBy>
    </div>
  )
}
