import { getTranslations } from 'next-intl/server'
import { EntryForm } from '@/features/identity/entry-form'
import { changePasswordAction } from './account.actions'

export async function PasswordSection() {
  const t = await getTranslations('password')
  return (
    <section className="card grid gap-5">
      <h2>{t('title')}</h2>
      <p className="text-ink-soft">{t('detail')}</p>
      <div className="max-w-md">
        <EntryForm
          action={changePasswordAction}
          submit={t('submit')}
          look="quiet"
          fields={[
            {
              name: 'currentPassword',
              label: t('current'),
              type: 'password',
              autoComplete: 'current-password',
              maxLength: 200,
            },
            {
              name: 'newPassword',
              label: t('new'),
              hint: t('newHint'),
              type: 'password',
              autoComplete: 'new-password',
              minLength: 10,
              maxLength: 200,
            },
          ]}
        />
      </div>
    </section>
  )
}
