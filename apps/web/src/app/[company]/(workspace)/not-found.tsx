import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'

/** Inside the company's frame, whose navigation leads on. */
export default async function NotFound() {
  const t = await getTranslations('notFound')
  return (
    <div className="grid max-w-2xl gap-4">
      <PageHeader title={t('title')} />
      <p className="text-ink-soft">{t('detailInCompany')}</p>
    </div>
  )
}
