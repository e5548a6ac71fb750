import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Mark } from '@/components/icon'
import { SkipLink } from '@/components/skip-link'

/** The frame of the pages for whoever came by a link or a code: nothing leads away from what they came for. */
export async function GuestFrame({ children }: { children: ReactNode }) {
  const t = await getTranslations('site')
  return (
    <div className="mx-auto flex min-h-dvh max-w-xl flex-col px-5">
      <SkipLink>{t('skip')}</SkipLink>
      <header className="flex items-center gap-2.5 py-5 font-serif text-[1.2rem] font-medium text-brand">
        <Mark />
        {t('name')}
      </header>
      <main id="content" className="grid flex-1 content-start gap-7 pt-2 pb-10">
        {children}
      </main>
    </div>
  )
}
