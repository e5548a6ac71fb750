import { getTranslations } from 'next-intl/server'
import { EntryForm } from '@/features/identity/entry-form'
import { proofField } from './account-words'
import { beginAuthenticatorAppAction } from './second-factor.actions'

/** Sets an app up, or another in the place of the one that is on. */
export async function BeginApp({ isOn }: { isOn: boolean }) {
  const t = await getTranslations('authenticatorApp')
  const proof = await proofField()
  return (
    <section className="card grid gap-5">
      <p>{isOn ? t('replace') : t('lead')}</p>
      <div className="max-w-md">
        <EntryForm
          action={beginAuthenticatorAppAction}
          submit={t('begin')}
          fields={[isOn ? { ...proof, hint: t('proofHint') } : proof]}
        />
      </div>
    </section>
  )
}
