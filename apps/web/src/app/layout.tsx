import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ClientWords } from '@/components/client-words'
import { RampPatterns } from '@/components/ramp'
import { preferenceCookies, toTheme } from '@/lib/preferences'
import { figtree, newsreader } from './fonts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site')
  return { title: { default: t('title'), template: `%s · ${t('name')}` }, description: t('description') }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f0' },
    { media: '(prefers-color-scheme: dark)', color: '#141a17' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = toTheme((await cookies()).get(preferenceCookies.theme)?.value)
  const t = await getTranslations('trouble')
  const words = { title: t('title'), detail: t('detail'), again: t('again'), home: t('home') }
  return (
    <html lang={await getLocale()} data-theme={theme} className={`${newsreader.variable} ${figtree.variable}`}>
      <body>
        <RampPatterns />
        <ClientWords words={words}>{children}</ClientWords>
      </body>
    </html>
  )
}
