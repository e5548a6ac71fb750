import type { Workshop } from '@trivselsrum/contracts/workshops'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { SubmitButton } from '@/components/submit-button'
import { removeWorkshopAction } from '../workshop.actions'

/** Deleting a workshop: folded away, and asked about once more; actions made from it stay. */
export async function RemoveWorkshop({ company, workshop }: { company: string; workshop: Workshop }) {
  const t = await getTranslations('removeWorkshop')
  const { id, title, notes, actions } = workshop
  return (
    <details className="text-[0.98rem] print:hidden">
      <summary className="min-h-8 w-fit text-ink-soft underline underline-offset-3">{t('fold')}</summary>
      <div className="card mt-4 grid justify-items-start gap-4">
        <p>{t('lead')}</p>
        <ConfirmDialog
          trigger={t('submit')}
          look="quiet"
          title={t('title', { title })}
          detail={t('detail', { notes, actions })}
          cancel={t('cancel')}
        >
          <ActionForm action={removeWorkshopAction.bind(null, { company, workshop: id })}>
            <SubmitButton look="grave">{t('submit')}</SubmitButton>
          </ActionForm>
        </ConfirmDialog>
      </div>
    </details>
  )
}
