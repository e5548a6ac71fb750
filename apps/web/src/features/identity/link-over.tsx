import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'

/** A link that was used, has expired or was cut, and the way to a new one. */
export async function LinkOver({ href }: { href: string }) {
  const t = await getTranslations('mailed')
  return (
    <div className="mx-auto grid max-w-lg justify-items-start gap-7">
      <div className="grid gap-3">
        <h1>{t('overTitle')}</h1>
        <p className="text-ink-soft">{t('overDetail')}</p>
      </div>
      <ButtonLink href={href}>{t('overAgain')}</ButtonLink>
    </div>
  )
}
