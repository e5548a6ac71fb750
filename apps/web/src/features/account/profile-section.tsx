import type { Me } from '@trivselsrum/contracts/identity'
import { getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'
import { EntryForm } from '@/features/identity/entry-form'
import { Preferences } from '@/features/identity/preferences'
import { changeNameAction } from './account.actions'

/** Who one is here, and how the pages speak and look. */
export async function ProfileSection({ me }: { me: Me }) {
  const t = await getTranslations('profile')
  return (
    <section className="card grid gap-5">
      <h2>{t('title')}</h2>
      <p>
        {t('email')} <b className="font-semibold">{me.email}</b>
      </p>
      <div className="max-w-md">
        <EntryForm
          action={changeNameAction}
          submit={t('submit')}
          look="quiet"
          fields={[
            { name: 'name', label: t('name'), type: 'text', autoComplete: 'name', maxLength: 120, value: me.name },
          ]}
        >
          <SeenBy>{t('seenBy')}</SeenBy>
        </EntryForm>
      </div>
      <h3>{t('preferences')}</h3>
      <Preferences />
    </section>
  )
}
