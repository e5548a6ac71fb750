import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { getTranslations } from 'next-intl/server'
import { Downloads } from '@/components/downloads'
import { paths } from '@/lib/paths'
import { downloadWords } from './download-words'

/** The result on two pages for the board. */
export async function BoardPaper({ company, quarter }: { company: string; quarter: Quarter }) {
  const [t, words] = [await getTranslations('boardPaper'), await downloadWords()]
  return (
    <section className="card grid gap-4 print:hidden" aria-labelledby="board-paper">
      <h2 id="board-paper">{t('title')}</h2>
      <p>{t('detail')}</p>
      <Downloads
        words={words}
        downloads={[{ label: t('take'), what: t('what'), action: paths.boardPaper(company, quarter) }]}
      />
    </section>
  )
}
