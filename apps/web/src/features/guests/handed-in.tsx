import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { SubmitButton } from '@/components/submit-button'
import { paths } from '@/lib/paths'
import { forgetReceiptAction } from './guest.actions'
import { GuestFoot } from './guest-foot'
import { ReceiptCode } from './receipt-code'

/** The end of answering: the receipt code, what it is for, and how to keep it. */
export async function HandedIn({ receipt, company }: { receipt: string; company: string | undefined }) {
  const t = await getTranslations('handedIn')
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('thanks')}</p>
      <section className="card grid gap-4" aria-labelledby="code">
        <h2 id="code">{t('code')}</h2>
        <ReceiptCode receipt={receipt} />
        <p>{t('purpose')}</p>
        <p>{t('nobody')}</p>
        <a href={paths.receiptFile()} download className={buttonClass()}>
          {t('save')}
        </a>
        <a href={paths.receipt()} className={buttonClass('quiet')}>
          {t('see')}
        </a>
        {company && (
          <a href={paths.company(company)} className={buttonClass('quiet')}>
            {t('back')}
          </a>
        )}
      </section>
      <section className="grid justify-items-start gap-3" aria-labelledby="shared">
        <h2 id="shared">{t('sharedTitle')}</h2>
        <p className="text-ink-soft">{t('sharedDetail')}</p>
        <form action={forgetReceiptAction}>
          <SubmitButton look="quiet">{t('forget')}</SubmitButton>
        </form>
      </section>
      <GuestFoot />
    </>
  )
}
