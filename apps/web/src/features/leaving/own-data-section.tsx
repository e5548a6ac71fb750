import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { paths } from '@/lib/paths'

/** The ways of one's data out of the product, and one's own. */
export async function OwnDataSection() {
  const t = await getTranslations('ownData')
  const look = 'inline-flex min-h-11 items-center text-brand underline underline-offset-3'
  return (
    <section className="card grid justify-items-start gap-4" aria-labelledby="own-data">
      <h2 id="own-data">{t('title')}</h2>
      <p className="text-ink-soft">{t('lead')}</p>
      <p className="text-ink-soft">{t('unnamed')}</p>
      <a href={paths.ownData()} className={buttonClass('quiet')}>
        {t('download')}
      </a>
      <Link href={paths.importCompany()} className={look}>
        {t('importCompany')}
      </Link>
      <Link href={paths.ownDeletion()} className={look}>
        {t('delete')}
      </Link>
    </section>
  )
}
