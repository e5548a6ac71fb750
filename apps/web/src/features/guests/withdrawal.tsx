import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { buttonClass } from '@/components/button'
import { SubmitButton } from '@/components/submit-button'
import { paths } from '@/lib/paths'
import { withdrawAction } from './guest.actions'

/** Asks once more, on a page of its own: it works without script, and a slip of the thumb withdraws nothing. */
export async function Withdrawal({ receipt }: { receipt: string }) {
  const t = await getTranslations('withdrawal')
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('detail')}</p>
      <ActionForm action={withdrawAction}>
        <input type="hidden" name="receipt" value={receipt} />
        <SubmitButton look="grave">{t('submit')}</SubmitButton>
      </ActionForm>
      <a href={paths.receipt()} className={buttonClass('quiet')}>
        {t('keep')}
      </a>
    </>
  )
}
