import type { Member } from '@trivselsrum/contracts/members'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'

/** Tells owners that mail to somebody comes back, and what to do about it. */
export async function MailRefused({ member: { name, email } }: { member: Member }) {
  const t = await getTranslations('memberMail')
  return (
    <Notice title={t('title', { name })}>
      <p>{t('detail', { email })}</p>
    </Notice>
  )
}
