import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { paths } from '@/lib/paths'
import PublicLayout from './(public)/layout'

export default async function NotFound() {
  const t = await getTranslations('notFound')
  return (
    <PublicLayout>
      <div className="grid max-w-xl justify-items-start gap-5">
        <h1>{t('title')}</h1>
        <p className="text-ink-soft">{t('detail')}</p>
        <ButtonLink href={paths.home()}>{t('home')}</ButtonLink>
      </div>
    </PublicLayout>
  )
}
