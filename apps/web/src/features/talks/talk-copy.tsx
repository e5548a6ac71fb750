import type { Talk } from '@trivselsrum/contracts/talks'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PrintButton } from '@/components/print-button'
import { SeenBy } from '@/components/seen-by'
import { HelpBox } from '@/features/help/help-box'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'

/**
 * What its author gives to whoever the talk was with: a sheet of the parts they tick, by their browser alone. Nothing is
 * ticked beforehand, and what is not does not print. Needs no script.
 */
export async function TalkCopy({ company, talk }: { company: string; talk: Talk }) {
  const [t, language] = [await getTranslations('talkCopy'), await getLocale()]
  const { id, subject, heldOn, followUpOn, texts, guide } = talk
  return (
    <main id="content" className="mx-auto grid w-full max-w-3xl gap-6 px-4 pt-7 pb-16 sm:px-8 print:p-0">
      <div className="grid gap-4 border-b border-line pb-6 print:hidden">
        <p>
          <Link href={paths.talk(company, id)}>{t('back')}</Link>
        </p>
        <p>{t('lead')}</p>
        <SeenBy>{t('seenBy')}</SeenBy>
        <div>
          <PrintButton>{t('print')}</PrintButton>
        </div>
      </div>
      <header className="grid gap-1.5">
        <h1 lang={talk.language}>{guide.title}</h1>
        {heldOn && <p className="text-ink-soft">{t('held', { date: formatCalendarDay(heldOn, language) })}</p>}
      </header>
      <Chosen name="subject" title={t('subject')} label={t('take', { part: t('subject') })}>
        <bdi translate="no">{subject}</bdi>
      </Chosen>
      {guide.parts
        .filter((part) => texts[part.id])
        .map(({ id: part, name }) => (
          <Chosen key={part} name={part} title={name} label={t('take', { part: name })}>
            <bdi translate="no">{texts[part]}</bdi>
          </Chosen>
        ))}
      {followUpOn && (
        <Chosen name="follow-up" title={t('followUp')} label={t('take', { part: t('followUp') })}>
          {formatCalendarDay(followUpOn, language)}
        </Chosen>
      )}
      <HelpBox company={company} />
    </main>
  )
}

interface ChosenProps {
  name: string
  title: string
  label: string
  children: ReactNode
}

/** A part that prints if it is ticked. */
function Chosen({ name, title, label, children }: ChosenProps) {
  return (
    <section aria-labelledby={`part-${name}`} className="print:not-[:has(:checked)]:hidden">
      <h2 id={`part-${name}`} className="text-[1.2rem]">
        {title}
      </h2>
      <p className="py-2 whitespace-pre-line wrap-anywhere">{children}</p>
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-3 text-[0.95rem] print:hidden">
        <input type="checkbox" autoComplete="off" className="size-5 shrink-0 accent-brand" />
        {label}
      </label>
    </section>
  )
}
