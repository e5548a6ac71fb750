import type { Reminders } from '@trivselsrum/contracts/reminders'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { paths } from '@/lib/paths'

/** Why no reminder comes, where none does. */
export async function MailState({ reminders, company }: { reminders: Reminders; company: string }) {
  const t = await getTranslations('reminders')
  const { mail, isOff } = reminders
  if (mail !== 'reached')
    return (
      <Notice tone="trouble" title={t(`mail.${mail}`)}>
        <p>
          {t(`mailDetail.${mail}`)} <Link href={paths.accountEmail()}>{t('prove')}</Link>
        </p>
      </Notice>
    )
  if (!isOff) return null
  return (
    <Notice title={t('off', { company })}>
      <p>{t('offDetail')}</p>
    </Notice>
  )
}
