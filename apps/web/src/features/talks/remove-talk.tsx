import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { SubmitButton } from '@/components/submit-button'
import { removeTalkAction } from './talk.actions'

/** Deletes a talk before its day; asked about once more. */
export async function RemoveTalk({ company, talk }: { company: string; talk: string }) {
  const t = await getTranslations('removeTalk')
  return (
    <div>
      <ConfirmDialog trigger={t('open')} look="quiet" title={t('title')} detail={t('detail')} cancel={t('cancel')}>
        <ActionForm action={removeTalkAction.bind(null, { company, talk })}>
          <SubmitButton look="grave">{t('submit')}</SubmitButton>
        </ActionForm>
      </ConfirmDialog>
    </div>
  )
}
