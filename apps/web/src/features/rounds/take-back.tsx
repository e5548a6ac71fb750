import type { Round } from '@trivselsrum/contracts/rounds'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { takeBackAction } from './round.actions'

/** What was handed in can be corrected until the round is closed. */
export async function TakeBack({ company, round }: { company: string; round: Round }) {
  const t = await getTranslations('openRound')
  return (
    <ActionForm action={takeBackAction.bind(null, { company, quarter: round.quarter, round: round.id })}>
      <SubmitButton look="quiet">{round.mode === 'joint' ? t('takeBack') : t('takeBackOwn')}</SubmitButton>
    </ActionForm>
  )
}
