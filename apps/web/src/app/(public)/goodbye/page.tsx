import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('goodbye'))('title') }
}

export default async function GoodbyePage() {
  const t = await getTranslations('goodbye')
  return (
    <div className="grid max-w-xl justify-items-start gap-5">
      <h1>{t('title')}</h1>
      <p className="text-ink-soft">{t('detail')}</p>
      <ButtonLink href={paths.home()}>{t('home')}</ButtonLink>
    </div>
  )
}
