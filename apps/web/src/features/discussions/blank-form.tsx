import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'

const link = 'inline-flex min-h-11 items-center text-brand underline underline-offset-3'

/** The same points on paper. */
export async function BlankForm({ company }: { company: string }) {
  const t = await getTranslations('discussions')
  return (
    <section className="grid gap-1.5" aria-labelledby="blank">
      <h2 id="blank">{t('blank')}</h2>
      <p className="text-ink-soft">{t('blankDetail')}</p>
      <p className="flex flex-wrap gap-x-6">
        <a href={paths.discussionForm(company, 'pdf')} className={link}>
          {t('blankPdf')}
        </a>
        <a href={paths.discussionForm(company, 'docx')} className={link}>
          {t('blankDocx')}
        </a>
      </p>
    </section>
  )
}
