import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import type { ButtonLook } from '@/components/button'
import { SubmitButton } from '@/components/submit-button'
import { beginEditionAction } from './edition.actions'

/** Begins a new round of work from a copy of what holds. */
export async function BeginEdition({
  company,
  policy,
  look = 'quiet',
}: {
  company: string
  policy: string
  look?: ButtonLook
}) {
  const t = await getTranslations('edition')
  return (
    <ActionForm action={beginEditionAction.bind(null, { company, policy })}>
      <SubmitButton look={look}>{t('beginEdition')}</SubmitButton>
    </ActionForm>
  )
}
