import { getTranslations } from 'next-intl/server'
import { Downloads } from '@/components/downloads'
import { downloadWords } from '@/features/documents/download-words'
import { paths } from '@/lib/paths'

/** All of a workshop as a document, or as data. */
export async function Minutes({ company, workshop }: { company: string; workshop: string }) {
  const [t, words] = [await getTranslations('workshopMinutes'), await downloadWords()]
  return (
    <section className="card grid gap-3 print:hidden" aria-labelledby="minutes">
      <h2 id="minutes">{t('title')}</h2>
      <p>{t('detail')}</p>
      <Downloads
        words={words}
        downloads={(['pdf', 'docx', 'json'] as const).map((kind) => ({
          label: t(kind),
          what: t('what'),
          action: paths.workshopMinutes(company, workshop, kind),
        }))}
      />
    </section>
  )
}
