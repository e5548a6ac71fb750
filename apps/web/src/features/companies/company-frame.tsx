import type { Company } from '@trivselsrum/contracts/companies'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Icon, Mark } from '@/components/icon'
import { NavLink } from '@/components/nav-link'
import { SubmitButton } from '@/components/submit-button'
import { Preferences } from '@/features/identity/preferences'
import { signOutAction } from '@/features/identity/sign-out.action'
import { paths } from '@/lib/paths'

/** The frame of a company's pages: where one is, whose workspace it is, and the way out. */
export async function CompanyFrame({ company, children }: { company: Company; children: ReactNode }) {
  const t = await getTranslations('frame')
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_1fr]">
      <a href="#content" className="sr-only focus:not-sr-only">
        {t('skip')}
      </a>
      <header className="flex flex-col gap-x-4 gap-y-1 border-b border-line px-4 pt-4 pb-2 lg:sticky lg:top-0 lg:h-dvh lg:gap-y-6 lg:overflow-y-auto lg:border-r lg:border-b-0 lg:px-4.5 lg:py-6.5 print:hidden">
        <div className="flex items-center justify-between gap-3">
          <Link
            href={paths.company(company.slug)}
            className="flex min-h-11 items-center gap-2.5 px-2 font-serif text-[1.25rem] font-semibold text-brand no-underline"
          >
            <Mark />
            {t('name')}
          </Link>
          <div className="lg:hidden">
            <Account company={company} />
          </div>
        </div>
        <nav aria-label={t('navigation')} className="flex flex-wrap gap-1 lg:flex-col">
          <NavLink href={paths.company(company.slug)} isExact>
            <Icon name="home" />
            {t('overview')}
          </NavLink>
          <NavLink href={paths.rounds(company.slug)}>
            <Icon name="bars" />
            {t('rounds')}
          </NavLink>
          <NavLink href={paths.history(company.slug)}>
            <Icon name="trend" />
            {t('history')}
          </NavLink>
        </nav>
        <div className="mt-auto hidden lg:block">
          <AccountFacts company={company} />
        </div>
      </header>
      <main id="content" className="mx-auto w-full max-w-[70rem] px-4 pt-7 pb-16 sm:px-8 lg:px-12 lg:pt-11 print:p-0">
        <p className="mb-4 hidden text-ink-soft print:block">
          <bdi>{company.name}</bdi> · {t('name')}
        </p>
        {children}
      </main>
    </div>
  )
}

/** On a phone the account folds away behind one button. */
async function Account({ company }: { company: Company }) {
  const t = await getTranslations('frame')
  return (
    <details className="group relative">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-[10px] px-3 text-base hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <Icon name="menu" />
        {t('account')}
      </summary>
      <div className="card absolute right-0 z-10 w-72 max-w-[88vw]">
        <AccountFacts company={company} />
      </div>
    </details>
  )
}

async function AccountFacts({ company }: { company: Company }) {
  const t = await getTranslations('frame')
  return (
    <div className="grid gap-3 px-2 text-[0.95rem] text-ink-soft">
      <p>
        <b className="font-semibold text-ink">
          <bdi>{company.name}</bdi>
        </b>
        <br />
        <bdi>{company.me.name}</bdi> · {t(`role.${company.me.role}`)}
      </p>
      <Preferences />
      <form action={signOutAction}>
        <SubmitButton look="quiet">{t('signOut')}</SubmitButton>
      </form>
    </div>
  )
}
