import { getTranslations } from 'next-intl/server'
import { EntryForm } from '@/features/identity/entry-form'
import { openReceiptAction } from './guest.actions'
import { GuestFoot } from './guest-foot'

/** Where a receipt code is typed from a piece of paper. */
export async function TypeReceipt() {
  const t = await getTranslations('receipt')
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <EntryForm
        action={openReceiptAction}
        submit={t('submit')}
        fields={[
          { name: 'receipt', label: t('code'), hint: t('codeHint'), type: 'text', autoComplete: 'off', maxLength: 60 },
        ]}
      />
      <GuestFoot />
    </>
  )
}
