import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'

/** Over every page of a company that waits to be deleted: nobody but owners sees them. */
export async function ClosingNotice({ company, deletesAt }: { company: string; deletesAt: Date }) {
  const [t, language] = [await getTranslations('closing'), await getLocale()]
  return (
    <div className="mb-7 print:hidden">
      <Notice tone="trouble" title={t('title', { day: formatDate(deletesAt, language) })}>
        <p>
          {t('detail')} <Link href={paths.companyDeletion(company)}>{t('undo')}</Link>
        </p>
      </Notice>
    </div>
  )
}
