import type { ShareOpens } from '@trivselsrum/contracts/shares'
import { getTranslations } from 'next-intl/server'
import { EntryForm } from '@/features/identity/entry-form'
import { givePasscodeAction } from './guest.actions'
import { GuestFoot } from './guest-foot'

/** Asks for the passcode of a link, before anything of the company is said. */
export async function Passcode({ opens }: { opens: ShareOpens }) {
  const t = await getTranslations('passcode')
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('detail')}</p>
      <EntryForm
        action={givePasscodeAction.bind(null, opens)}
        submit={t('submit')}
        fields={[{ name: 'passcode', label: t('label'), type: 'text', autoComplete: 'off', maxLength: 40 }]}
      />
      <GuestFoot />
    </>
  )
}
