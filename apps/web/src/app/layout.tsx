import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ClientWords } from '@/components/client-words'
import { RampPatterns } from '@/components/ramp'
import { preferenceCookies, themes, toTheme } from '@/lib/preferences'
import { figtree, newsreader } from './fonts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site')
  return { title: { default: t('title'), template: `%s · ${t('name')}` }, description: t('description') }
}

/** The ground of each theme, for the bars of the browser around the page; stated in globals.css as well. */
const grounds = { light: '#faf7f0', dark: '#141a17' }

export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme()
  if (theme) return { themeColor: grounds[theme] }
  return { themeColor: themes.map((name) => ({ media: `(prefers-color-scheme: ${name})`, color: grounds[name] })) }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('trouble')
  const words = { title: t('title'), detail: t('detail'), again: t('again'), home: t('home') }
  return (
    <html
      lang={await getLocale()}
      data-theme={await chosenTheme()}
      className={`${newsreader.variable} ${figtree.variable}`}
    >
      <body>
        <RampPatterns />
        <ClientWords words={words}>{children}</ClientWords>
      </body>
    </html>
  )
}

async function chosenTheme() {
  return toTheme((await cookies()).get(preferenceCookies.theme)?.value)
}
