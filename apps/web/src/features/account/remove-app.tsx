import { getTranslations } from 'next-intl/server'
import { proofField } from './account-words'
import { ProofForm } from './proof-form'
import { removeAuthenticatorAppAction } from './second-factor.actions'

/** The way on without the app: folded away, and it asks who one is. */
export async function RemoveApp() {
  const t = await getTranslations('authenticatorApp')
  const { label } = await proofField()
  return (
    <details className="text-[0.98rem]">
      <summary className="w-fit text-ink-soft underline underline-offset-3">{t('remove')}</summary>
      <div className="card mt-4 grid gap-5">
        <p>{t('removeDetail')}</p>
        <ProofForm id="removal" label={label} submit={t('removeConfirm')} action={removeAuthenticatorAppAction} />
      </div>
    </details>
  )
}
