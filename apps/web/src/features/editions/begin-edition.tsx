import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { beginEditionAction } from './edition.actions'

/** Begins a new round of work from a copy of what holds. */
export async function BeginEdition({ company, policy }: { company: string; policy: string }) {
  const t = await getTranslations('edition')
  return (
    <ActionForm action={beginEditionAction.bind(null, { company, policy })}>
      <SubmitButton look="quiet">{t('beginEdition')}</SubmitButton>
    </ActionForm>
  )
}
