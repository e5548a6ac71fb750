import { readInstallation } from '@trivselsrum/contracts/installation'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { readIfThere } from '@/lib/api-server'
import { paths } from '@/lib/paths'

/** Reminds whoever has not shown yet that they read their mail; only where mail reaches them. */
export async function UnprovenNotice() {
  const installation = await readIfThere(readInstallation, {})
  if (!installation?.sendsMail) return null
  const t = await getTranslations('mailed')
  return (
    <div className="mb-7 print:hidden">
      <Notice>
        <p>
          {t('unproven')} <Link href={paths.accountEmail()}>{t('toProof')}</Link>
        </p>
      </Notice>
    </div>
  )
}
