import type { Consultation } from '@trivselsrum/contracts/consultations'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { SubmitButton } from '@/components/submit-button'
import { closeConsultationAction } from './consultation.actions'

/** Closing before the day: folded away, for good, and asked about once more. */
export async function CloseConsultation({ company, consultation }: { company: string; consultation: Consultation }) {
  const t = await getTranslations('closeConsultation')
  return (
    <details className="print:hidden">
      <summary className="min-h-8 w-fit text-brand underline underline-offset-3">{t('fold')}</summary>
      <div className="pt-4">
        <ConfirmDialog trigger={t('close')} look="quiet" title={t('title')} detail={t('detail')} cancel={t('notYet')}>
          <ActionForm action={closeConsultationAction.bind(null, { company, consultation: consultation.id })}>
            <SubmitButton>{t('confirm')}</SubmitButton>
          </ActionForm>
        </ConfirmDialog>
      </div>
    </details>
  )
}
