import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { PageHeader } from '@/components/page-header'
import { formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('closedCompany'))('title') }
}

/** Where members of a company are led that waits to be deleted. */
export default async function ClosedPage({ searchParams }: { searchParams: Promise<{ deletesAt?: unknown }> }) {
  const [t, language] = [await getTranslations('closedCompany'), await getLocale()]
  const deletesAt = new Date(String((await searchParams).deletesAt))
  return (
    <div className="grid max-w-2xl justify-items-start gap-5">
      <PageHeader title={t('title')} />
      {!Number.isNaN(deletesAt.getTime()) && <p>{t('until', { day: formatDate(deletesAt, language) })}</p>}
      <p className="text-ink-soft">{t('detail')}</p>
      <ButtonLink href={paths.account()}>{t('account')}</ButtonLink>
    </div>
  )
}
