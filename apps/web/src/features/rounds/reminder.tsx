import { readInstallation } from '@trivselsrum/contracts/installation'
import type { Round } from '@trivselsrum/contracts/rounds'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { readIfThere } from '@/lib/api-server'
import { formatDate } from '@/lib/format'
import { ownAddress } from '@/lib/own-address'
import { paths } from '@/lib/paths'
import { remindAction } from './round.actions'

/** Asks those again who have not answered; where no mail is sent, says what to pass on instead. */
export async function Reminder({ company, round }: { company: string; round: Round }) {
  const [t, language] = [await getTranslations('reminder'), await getLocale()]
  const { quarter, remindedAt } = round
  const installation = await readIfThere(readInstallation, {})
  if (!installation?.sendsMail)
    return (
      <div className="grid gap-1.5">
        <p>{t('noMail')}</p>
        <p className="font-semibold">{await ownAddress(paths.round(company, quarter))}</p>
      </div>
    )
  return (
    <ActionForm
      action={remindAction.bind(null, { company, quarter, round: round.id })}
      idempotencyKey={crypto.randomUUID()}
    >
      {remindedAt && <p className="text-ink-soft">{t('last', { date: formatDate(remindedAt, language) })}</p>}
      <div>
        <SubmitButton look="quiet">{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
