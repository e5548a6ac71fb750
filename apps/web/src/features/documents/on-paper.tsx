import { getTranslations } from 'next-intl/server'
import { Downloads } from '@/components/downloads'
import { paths } from '@/lib/paths'
import { downloadWords } from './download-words'

const forms = [
  ['da', 'pdf'],
  ['da', 'docx'],
  ['en', 'pdf'],
  ['en', 'docx'],
] as const

/** The statements as an empty form, for those who answer on paper. */
export async function OnPaper({
  company,
  askedWith,
}: {
  company: string
  askedWith: { tool: string; version: number }
}) {
  const [t, words] = [await getTranslations('onPaper'), await downloadWords()]
  return (
    <section className="card grid gap-4 print:hidden" aria-labelledby="on-paper">
      <h2 id="on-paper">{t('title')}</h2>
      <p>{t('detail')}</p>
      <Downloads
        words={words}
        downloads={forms.map(([language, format]) => ({
          label: t(`${language}.${format}`),
          action: paths.statementsForm(company, askedWith, format, language),
        }))}
      />
    </section>
  )
}
