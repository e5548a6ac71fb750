import { getLocale, getTranslations } from 'next-intl/server'
import { Downloads } from '@/components/downloads'
import { SeenBy } from '@/components/seen-by'
import { downloadWords } from '@/features/documents/download-words'
import { type PlanChosen, paths } from '@/lib/paths'

/** The plan as files, as far as the reader sees it and as it is narrowed down on the page; and an empty one. */
export async function TakeOut({ company, chosen = {} }: { company: string; chosen?: PlanChosen }) {
  const [t, language, words] = [await getTranslations('takeOut'), await getLocale(), await downloadWords()]
  const isChosen = Object.values(chosen).some(Boolean)
  return (
    <section className="card grid gap-4 print:hidden" aria-labelledby="take-out">
      <h2 id="take-out">{t('title')}</h2>
      <p>{isChosen ? t('detailChosen') : t('detail')}</p>
      <Downloads
        words={words}
        downloads={(['xlsx', 'csv', 'docx', 'pdf'] as const).map((format) => ({
          label: t(`format.${format}`),
          action: paths.planExport(company, format, chosen),
          method: 'post',
        }))}
      />
      <SeenBy>{t('seenBy')}</SeenBy>
      <h3>{t('emptyTitle')}</h3>
      <p>{t('emptyDetail')}</p>
      <Downloads
        words={words}
        downloads={(['docx', 'xlsx'] as const).map((format) => ({
          label: t(`empty.${format}`),
          action: paths.planForm(company, format, language),
        }))}
      />
    </section>
  )
}
