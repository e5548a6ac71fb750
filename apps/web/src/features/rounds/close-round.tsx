import type { Round } from '@trivselsrum/contracts/rounds'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import type { ButtonLook } from '@/components/button'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { SubmitButton } from '@/components/submit-button'
import { closeRoundAction } from './round.actions'

/** Closing for good; what will not count is said before it is confirmed. */
export async function CloseRound({ company, round, look }: { company: string; round: Round; look?: ButtonLook }) {
  const t = await getTranslations('closeRound')
  const { quarter, mode, turnout } = round
  const missing = turnout ? Math.max(0, turnout.asked - turnout.answered) : 0
  const detail = [
    mode === 'joint' ? t('joint') : t('settled'),
    mode !== 'joint' && missing > 0 && t(`missing.${mode}`, { missing, asked: turnout?.asked ?? 0 }),
  ]
  return (
    <ConfirmDialog
      trigger={t('close')}
      title={t('title')}
      detail={detail.filter(Boolean).join(' ')}
      cancel={t('notYet')}
      {...(look && { look })}
    >
      <ActionForm
        action={closeRoundAction.bind(null, { company, quarter, round: round.id })}
        idempotencyKey={crypto.randomUUID()}
      >
        <SubmitButton>{t('confirm')}</SubmitButton>
      </ActionForm>
    </ConfirmDialog>
  )
}
