import type { Me } from '@trivselsrum/contracts/identity'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Mark } from '@/components/icon'
import { SkipLink } from '@/components/skip-link'
import { SubmitButton } from '@/components/submit-button'
import { SignOutForm } from '@/features/identity/sign-out-form'
import { paths } from '@/lib/paths'

/** The frame of one's own pages, which belong to no company: the way back to each of them, and out. */
export async function AccountFrame({ me, children }: { me: Me; children: ReactNode }) {
  const t = await getTranslations('accountFrame')
  return (
    <div className="mx-auto flex min-h-dvh max-w-4xl flex-col px-5 sm:px-8">
      <SkipLink>{t('skip')}</SkipLink>
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-6 print:hidden">
        <Link
          href={me.companies[0] ? paths.company(me.companies[0].slug) : paths.home()}
          className="flex min-h-11 items-center gap-2.5 font-serif text-[1.3rem] font-medium text-brand no-underline"
        >
          <Mark />
          {t('name')}
        </Link>
        <SignOutForm>
          <SubmitButton look="quiet">{t('signOut')}</SubmitButton>
        </SignOutForm>
      </header>
      {me.companies.length > 0 && (
        <nav aria-label={t('companies')} className="flex flex-wrap gap-x-5 gap-y-1 print:hidden">
          {me.companies.map(({ slug, name }) => (
            <Link
              key={slug}
              href={paths.company(slug)}
              className="inline-flex min-h-11 items-center text-ink underline underline-offset-3"
            >
              <bdi>{name}</bdi>
            </Link>
          ))}
        </nav>
      )}
      <main id="content" className="flex-1 py-6 sm:py-8">
        {children}
      </main>
    </div>
  )
}
