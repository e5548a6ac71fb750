import { graceDays } from '@trivselsrum/contracts/leaving'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { EntryForm } from '@/features/identity/entry-form'
import { paths } from '@/lib/paths'
import { beginDeletionAction } from './leaving.actions'

/** What deleting a company does, in the order in which it happens, and the form that begins it. */
export async function BeginDeletion({ company, name }: { company: string; name: string }) {
  const t = await getTranslations('companyDeletion')
  return (
    <>
      <p>{t('lead', { company: name, days: graceDays })}</p>
      <ul className="grid list-disc gap-1.5 pl-5 text-ink-soft">
        <li>{t('closed')}</li>
        <li>{t('owners')}</li>
        <li>{t('gone')}</li>
      </ul>
      <form method="post" action={paths.companyExport(company)}>
        <button type="submit" className={buttonClass('quiet')}>
          {t('first')}
        </button>
      </form>
      <div className="max-w-md">
        <EntryForm
          action={beginDeletionAction.bind(null, company)}
          submit={t('submit')}
          look="grave"
          fields={[
            {
              name: 'companyName',
              label: t('name'),
              hint: t('nameHint', { company: name }),
              type: 'text',
              autoComplete: 'off',
              maxLength: 200,
            },
            {
              name: 'proof',
              label: t('proof'),
              hint: t('proofHint'),
              type: 'password',
              autoComplete: 'current-password',
              maxLength: 200,
            },
          ]}
        />
      </div>
    </>
  )
}
