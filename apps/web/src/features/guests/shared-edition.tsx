import type { readSharedEdition } from '@trivselsrum/contracts/editions'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import { getLocale, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { Notice } from '@/components/notice'
import { DocumentText } from '@/features/texts/document-text'
import { formatCalendarDay, formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'

/** An adopted text as whoever has its link reads it: whose it is, what holds, and the text. */
export async function SharedEdition({ edition }: { edition: Reply<typeof readSharedEdition> }) {
  const [t, language] = [await getTranslations('sharedEdition'), await getLocale()]
  const { record, number, adoptedOn, adoptedBy, reviewOn, isNewest, retiredAt } = edition
  const facts = [
    { name: t('adopted'), value: formatCalendarDay(adoptedOn, language) },
    { name: t('by'), value: adoptedBy },
    { name: t('review'), value: formatCalendarDay(reviewOn, language) },
    { name: t('edition'), value: String(number) },
  ]
  return (
    <>
      <header className="grid gap-2">
        <p className="text-ink-soft">
          <bdi>{record.company}</bdi>
        </p>
        <h1>{record.title}</h1>
      </header>
      {retiredAt && <Notice tone="trouble" title={t('retired', { day: formatDate(retiredAt, language) })} />}
      {!retiredAt && !isNewest && <Notice tone="trouble" title={t('replaced')} />}
      <DocumentText blocks={record.document.content} language={record.language} />
      <dl className="grid gap-3 border-t border-line pt-5 sm:grid-cols-2">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt className="text-[0.95rem] text-ink-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <a href={paths.sharedEditionPdf()} download className={buttonClass('quiet')}>
        {t('pdf')}
      </a>
    </>
  )
}
