import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'
import { CompanyAnswer } from './company-answer'
import { MarkBar } from './mark-bar'
import { OwnCode } from './own-code'
import type { TakingPart } from './read-taking-part'
import { SectionPart } from './section-part'
import { WhoSees } from './who-sees'

/** The text that is out: who asks, until when, who will see what is written, and each section with what others wrote. */
export async function ConsultationText({ part, sent }: { part: TakingPart; sent: string | undefined }) {
  const [t, language] = [await getTranslations('takingPart'), await getLocale()]
  const { open, isReceiptKnown } = part
  const day = formatCalendarDay(open.closesOn, language)
  const isSent = sent !== undefined && isReceiptKnown
  // Of very many, what is new may stand on a page behind this one.
  const isSentShown = open.sections.some(({ contributions }) => contributions.some(({ id }) => id === part.sent))
  return (
    <>
      <header className="grid gap-2">
        <p className="text-ink-soft">
          <bdi>{open.company}</bdi> · {t('kind')}
        </p>
        <h1>{open.title}</h1>
        <p>{t(`about.${open.form}`)}</p>
        <p className="font-semibold">{open.isOpen ? t('openUntil', { day }) : t('closed')}</p>
      </header>
      {isSent && (
        <section className="grid gap-5" aria-label={t('sent')}>
          <Notice title={t('sent')}>
            {isSentShown && (
              <p>
                <a href="#sent">{t('seeSent')}</a>
              </p>
            )}
          </Notice>
          <div className="card grid gap-3">
            <h2>{t('code')}</h2>
            <OwnCode part={part} />
          </div>
        </section>
      )}
      {open.answer ? <CompanyAnswer answer={open.answer} /> : !open.isOpen && <p>{t('answerFollows')}</p>}
      {open.lead && <p className="whitespace-pre-line">{open.lead}</p>}
      {open.isOpen && (
        <>
          <WhoSees open={open} />
          <p className="text-ink-soft">
            <span className="noscript:hidden">{t('mark')} </span>
            {t('how')}
          </p>
        </>
      )}
      {open.sections.map((section) => (
        <SectionPart key={section.id} part={part} section={section} />
      ))}
      {isReceiptKnown && !isSent && (
        <details className="card">
          <summary className="min-h-11 content-center font-semibold">{t('code')}</summary>
          <div className="pt-3">
            <OwnCode part={part} />
          </div>
        </details>
      )}
      {!isReceiptKnown && (
        <p className="text-ink-soft">
          {t('haveCode')} <a href={paths.receipt()}>{t('toCode')}</a>
        </p>
      )}
      {open.isOpen && (
        <MarkBar
          words={{
            label: t('bar'),
            isCut: t('isCut'),
            suggestion: t('barSuggestion'),
            comment: t('barComment'),
            question: t('barQuestion'),
          }}
        />
      )}
    </>
  )
}
