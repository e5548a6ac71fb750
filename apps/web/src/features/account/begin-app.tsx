import { getTranslations } from 'next-intl/server'
import { EntryForm } from '@/features/identity/entry-form'
import { proofField } from './account-words'
import { ProofForm } from './proof-form'
import { beginAuthenticatorAppAction, removeAuthenticatorAppAction } from './second-factor.actions'

/** Sets an app up, or puts another in its place; and turns it off, where there is one. */
export async function BeginApp({ isOn }: { isOn: boolean }) {
  const t = await getTranslations('authenticatorApp')
  const proof = await proofField()
  return (
    <div className="grid gap-7">
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
      {isOn && (
        <details className="text-[0.98rem]">
          <summary className="w-fit text-ink-soft underline underline-offset-3">{t('remove')}</summary>
          <div className="card mt-4 grid gap-5">
            <p>{t('removeDetail')}</p>
            <ProofForm
              id="removal"
              label={proof.label}
              submit={t('removeConfirm')}
              action={removeAuthenticatorAppAction}
            />
          </div>
        </details>
      )}
    </div>
  )
}
