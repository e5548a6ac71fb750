import type { AnonymousForm } from '@trivselsrum/contracts/anonymous-sheets'
import { getLocale, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { SubmitButton } from '@/components/submit-button'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { answerAsAnotherAction } from './guest.actions'
import { GuestFoot } from './guest-foot'
import type { OwnSheet } from './own-sheet'
import { Promises } from './promises'

/** What a link opens: whose it is, what is asked, what happens with the answers, and the button that begins. */
export async function Welcome({ form, own }: { form: AnonymousForm; own: OwnSheet | undefined }) {
  const [t, language] = [await getTranslations('guest'), await getLocale()]
  return (
    <>
      <header className="grid gap-2">
        <p className="text-ink-soft">
          <bdi>{form.company}</bdi> · {formatQuarter(form.quarter, language)}
        </p>
        <h1>{t('question')}</h1>
      </header>
      {own ? (
        <AnsweredHere own={own} />
      ) : (
        <>
          <p>{t('lead')}</p>
          <a href={paths.shareSheet()} className={buttonClass()}>
            {t('begin')}
          </a>
        </>
      )}
      <Promises form={form} />
      <GuestFoot />
    </>
  )
}

/** The same phone again: it is told so, whoever holds it now, before anything is answered twice. */
async function AnsweredHere({ own }: { own: OwnSheet }) {
  const t = await getTranslations('guest')
  return (
    <section className="card grid gap-4" aria-labelledby="answered">
      <h2 id="answered">{own.state === 'received' ? t('answeredHere') : t('withdrawnHere')}</h2>
      <p>{t('answeredDetail')}</p>
      <a href={paths.receipt()} className={buttonClass()}>
        {t('seeOwn')}
      </a>
      <form action={answerAsAnotherAction} className="grid">
        <SubmitButton look="quiet">{t('asAnother')}</SubmitButton>
      </form>
    </section>
  )
}
