import { readInstallation } from '@trivselsrum/contracts/installation'
import { getTranslations } from 'next-intl/server'
import { readIfThere } from '@/lib/api-server'

/** Where no server takes mail, the mail somebody waits for lies in a folder: said beside what asks them to look for it. */
export async function KeptMail() {
  const installation = await readIfThere(readInstallation, {})
  if (!installation || installation.sendsMail || !installation.writesMail) return null
  const t = await getTranslations('mailed')
  return <p className="text-ink-soft">{t('kept')}</p>
}
