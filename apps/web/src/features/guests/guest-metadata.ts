import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

/** What these pages say of themselves to others: nothing that tells whose they are, and nothing to show a preview of. */
export async function guestMetadata(): Promise<Metadata> {
  const t = await getTranslations('guest')
  return {
    title: t('title'),
    description: null,
    robots: { index: false, follow: false, noarchive: true, nosnippet: true },
  }
}
