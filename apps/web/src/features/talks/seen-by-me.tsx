import { getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'

/** Who sees what is written in a talk, and what that is good for. */
export async function SeenByMe() {
  const t = await getTranslations('talkForm')
  return (
    <div className="grid gap-1.5">
      <SeenBy>{t('seenBy')}</SeenBy>
      <p className="font-semibold">{t('writeOnly')}</p>
    </div>
  )
}
