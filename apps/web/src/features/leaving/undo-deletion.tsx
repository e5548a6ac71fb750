import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { formatDate } from '@/lib/format'
import { undoDeletionAction } from './leaving.actions'

/** Until when a company is closed, and the way back. */
export async function UndoDeletion({ company, name, deletesAt }: { company: string; name: string; deletesAt: Date }) {
  const [t, language] = [await getTranslations('companyDeletion'), await getLocale()]
  return (
    <>
      <p>{t('until', { company: name, day: formatDate(deletesAt, language) })}</p>
      <p className="text-ink-soft">{t('undoLead')}</p>
      <ActionForm action={undoDeletionAction.bind(null, company)}>
        <div>
          <SubmitButton>{t('undo')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
