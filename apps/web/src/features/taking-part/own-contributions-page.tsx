import { getLocale, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { ReceiptCode } from '@/features/guests/receipt-code'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'
import { CompanyAnswer } from './company-answer'
import { ContributionWords } from './contribution-words'
import { Outcome } from './outcome'
import type { OwnContributions } from './own-contributions'
import { forgetOwnCodeAction } from './own-contributions.actions'

interface OwnContributionsPageProps {
  own: OwnContributions
  /** The address of the company that a member came from. */
  company: string | undefined
  isWithdrawn: boolean
}

/** What became of each contribution that was sent with a code, and the way to withdraw it. */
export async function OwnContributionsPage({ own, company, isWithdrawn }: OwnContributionsPageProps) {
  const [t, language] = [await getTranslations('ownContributions'), await getLocale()]
  const { title, closesOn, isOpen, contributions, answer, receipt, consultation } = own
  return (
    <>
      <header className="grid gap-2">
        {company && <BackToText company={company} consultation={consultation} />}
        <p className="text-ink-soft">
          <bdi>{own.company}</bdi> · {title}
        </p>
        <h1>{t('title')}</h1>
        <p>{isOpen ? t('openUntil', { day: formatCalendarDay(closesOn, language) }) : t('closed')}</p>
      </header>
      {isWithdrawn && <Notice title={t('withdrawnNow')} />}
      {answer && <CompanyAnswer answer={answer} />}
      {contributions.length === 0 && <p>{t('none')}</p>}
      <ol className="grid gap-4">
        {contributions.map((contribution, index) => (
          <li key={contribution.id} className="card grid gap-3">
            <OwnContribution
              contribution={contribution}
              toWithdraw={paths.withdrawContribution(index + 1, consultation, company)}
            />
          </li>
        ))}
      </ol>
      <section className="card grid gap-3" aria-labelledby="code">
        <h2 id="code">{t('code')}</h2>
        <ReceiptCode receipt={receipt} />
        <form action={forgetOwnCodeAction} className="grid">
          <input type="hidden" name="consultation" value={consultation} />
          <input type="hidden" name="company" value={company ?? ''} />
          <SubmitButton look="quiet">{t('another')}</SubmitButton>
        </form>
      </section>
    </>
  )
}

async function BackToText({ company, consultation }: { company: string; consultation: string }) {
  const t = await getTranslations('takingPart')
  return (
    <p>
      <a href={paths.takePart(company, consultation)} className="inline-flex min-h-8 items-center text-brand underline">
        {t('back')}
      </a>
    </p>
  )
}

async function OwnContribution({
  contribution,
  toWithdraw,
}: {
  contribution: OwnContributions['contributions'][number]
  toWithdraw: string
}) {
  const [t, named] = [await getTranslations('ownContributions'), await getTranslations('contribution')]
  const { kind, heading, supports, isWithdrawn, outcome } = contribution
  return (
    <>
      <p className="flex flex-wrap gap-x-2.5 text-[0.9rem] text-ink-soft">
        <span className="font-semibold text-ink">{named(`kind.${kind}`)}</span>
        {heading && <span>{heading}</span>}
        {supports > 0 && <span>{named('supports', { count: supports })}</span>}
      </p>
      {isWithdrawn ? (
        <p>{t('withdrawn')}</p>
      ) : (
        <>
          <ContributionWords contribution={contribution} />
          {outcome ? <Outcome {...contribution} /> : <p className="text-ink-soft">{t('waits')}</p>}
          <a href={toWithdraw} className={buttonClass('quiet')}>
            {t('withdraw')}
          </a>
        </>
      )}
    </>
  )
}
