import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Mark } from '@/components/icon'
import { SkipLink } from '@/components/skip-link'
import { findOwnCompany } from '@/features/identity/own-company'
import { Preferences } from '@/features/identity/preferences'
import { paths } from '@/lib/paths'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [t, company] = [await getTranslations('site'), await findOwnCompany()]
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-5 sm:px-8">
      <SkipLink>{t('skip')}</SkipLink>
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-6">
        <Link
          href={paths.home()}
          className="flex items-center gap-2.5 font-serif text-[1.3rem] font-medium text-brand no-underline"
        >
          <Mark />
          {t('name')}
        </Link>
        <nav aria-label={t('navigation')} className="flex gap-x-5">
          <Link
            href={paths.about()}
            className="inline-flex min-h-11 items-center text-ink no-underline hover:underline"
          >
            {t('about')}
          </Link>
          <Link
            href={company ? paths.company(company.slug) : paths.signIn()}
            className="inline-flex min-h-11 items-center text-ink no-underline hover:underline"
          >
            {company ? t('own') : t('signIn')}
          </Link>
        </nav>
      </header>
      <main id="content" className="flex-1 py-6 sm:py-10">
        {children}
      </main>
      <footer className="flex flex-wrap justify-between gap-x-8 gap-y-3 border-t border-line py-6 print:hidden">
        <p className="text-[0.95rem] text-ink-soft">{t('footer')}</p>
        <Preferences />
      </footer>
    </div>
  )
}
