import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { readUnsubscription } from '@trivselsrum/contracts/reminders'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { paths } from '@/lib/paths'
import { unsubscribeAction } from './reminder.actions'

interface Props {
  token: string
  unsubscription: Reply<typeof readUnsubscription>
}

/** The end of reminders for whoever came by the link of a letter, and the way to choose with care instead. */
export async function Unsubscription({ token, unsubscription: { company, isOff } }: Props) {
  const t = await getTranslations('unsubscription')
  return (
    <div className="mx-auto grid max-w-lg gap-7">
      <div className="grid gap-3">
        <h1>{t(isOff ? 'doneTitle' : 'title')}</h1>
        <p className="text-ink-soft">{t(isOff ? 'done' : 'lead', { company: company.name })}</p>
      </div>
      {!isOff && (
        <ActionForm action={unsubscribeAction.bind(null, token)} className="grid justify-items-start gap-4">
          <SubmitButton>{t('submit')}</SubmitButton>
        </ActionForm>
      )}
      <p>
        <Link href={paths.reminders(company.slug)}>{t(isOff ? 'again' : 'choose')}</Link>
      </p>
    </div>
  )
}
