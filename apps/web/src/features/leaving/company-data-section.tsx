import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { SeenBy } from '@/components/seen-by'
import { paths } from '@/lib/paths'

/** The ways of a company's data out of the product, and the company's own. */
export async function CompanyDataSection({ company }: { company: string }) {
  const t = await getTranslations('companyData')
  return (
    <section className="card grid justify-items-start gap-4" aria-labelledby="company-data">
      <h2 id="company-data">{t('title')}</h2>
      <p className="text-ink-soft">{t('lead')}</p>
      <form method="post" action={paths.companyExport(company)}>
        <button type="submit" className={buttonClass('quiet')}>
          {t('export')}
        </button>
      </form>
      <SeenBy>{t('seenBy')}</SeenBy>
      <Link
        href={paths.companyDeletion(company)}
        className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
      >
        {t('delete')}
      </Link>
    </section>
  )
}
