import type { Action } from '@trivselsrum/contracts/actions'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { SubmitButton } from '@/components/submit-button'
import { removeActionAction } from './action.actions'

/** For an action made by mistake: folded away, and asked about once more. */
export async function RemoveAction({ company, action }: { company: string; action: Action }) {
  const t = await getTranslations('removeAction')
  const shown = { company, action: action.id, version: action.version }
  return (
    <details className="text-[0.98rem] print:hidden">
      <summary className="min-h-8 w-fit text-ink-soft underline underline-offset-3">{t('fold')}</summary>
      <div className="card mt-4 grid justify-items-start gap-4">
        <p>{t('lead')}</p>
        <ConfirmDialog
          trigger={t('submit')}
          look="quiet"
          title={t('title', { title: action.title })}
          detail={t('detail')}
          cancel={t('cancel')}
        >
          <ActionForm action={removeActionAction.bind(null, shown)}>
            <SubmitButton look="grave">{t('submit')}</SubmitButton>
          </ActionForm>
        </ConfirmDialog>
      </div>
    </details>
  )
}
