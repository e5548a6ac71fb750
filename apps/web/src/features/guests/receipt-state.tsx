import { getLocale, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { forgetReceiptAction } from './guest.actions'
import { GuestFoot } from './guest-foot'
import type { OwnSheet } from './own-sheet'
import { ReceiptCode } from './receipt-code'

/** What became of the answers that a code was given for, and what can be done with them while the round is open. */
export async function ReceiptState({ own, hasReplaced }: { own: OwnSheet; hasReplaced: boolean }) {
  const [t, language] = [await getTranslations('receipt'), await getLocale()]
  const { company, quarter, state, isOpen, receipt } = own
  const isReceived = state === 'received'
  return (
    <>
      <header className="grid gap-2">
        <p className="text-ink-soft">
          <bdi>{company}</bdi> · {formatQuarter(quarter, language)}
        </p>
        <h1>{isReceived ? t('received') : t('withdrawn')}</h1>
      </header>
      {hasReplaced && isReceived && <Notice title={t('replacedNow')} />}
      {isOpen ? (
        <>
          <p>{isReceived ? t('receivedDetail') : t('withdrawnDetail')}</p>
          <a href={paths.receiptSheet()} className={buttonClass()}>
            {isReceived ? t('change') : t('answerAgain')}
          </a>
          {isReceived && (
            <a href={paths.withdrawal()} className={buttonClass('quiet')}>
              {t('withdraw')}
            </a>
          )}
        </>
      ) : (
        <p>{isReceived ? t('closedDetail') : t('closedWithdrawn')}</p>
      )}
      <section className="card grid gap-3" aria-labelledby="code">
        <h2 id="code">{t('code')}</h2>
        <ReceiptCode receipt={receipt} />
        <form action={forgetReceiptAction}>
          <SubmitButton look="quiet">{t('another')}</SubmitButton>
        </form>
      </section>
      <GuestFoot />
    </>
  )
}
