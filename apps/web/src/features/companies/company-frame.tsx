import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AskBeforeLeaving } from '@/components/ask-before-leaving'
import { Icon, Mark } from '@/components/icon'
import { NavLink } from '@/components/nav-link'
import { SkipLink } from '@/components/skip-link'
import { UnprovenNotice } from '@/features/identity/unproven-notice'
import { ClosingNotice } from '@/features/leaving/closing-notice'
import { paths } from '@/lib/paths'
import { Account, AccountFacts, type AccountProps } from './company-account'
import { CompanyLinks } from './company-links'

/** The frame of a company's pages: where one is, whose workspace it is, and the way out. */
export async function CompanyFrame({ company, others, children }: AccountProps & { children: ReactNode }) {
  const [t, plan] = [await getTranslations('frame'), await getTranslations('plan')]
  const [discussions, policies] = [await getTranslations('discussions'), await getTranslations('policies')]
  const [workshops, help] = [await getTranslations('workshops'), await getTranslations('help')]
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] print:min-h-0">
      <SkipLink>{t('skip')}</SkipLink>
      <AskBeforeLeaving />
      <header className="flex flex-col gap-x-4 gap-y-1 border-b border-line px-4 pt-4 pb-2 lg:sticky lg:top-0 lg:h-dvh lg:gap-y-6 lg:overflow-y-auto lg:border-r lg:border-b-0 lg:px-4.5 lg:py-6.5 print:hidden">
        <div className="flex items-center justify-between gap-3">
          <Link
            href={paths.company(company.slug)}
            className="flex min-h-11 items-center gap-2.5 px-2 font-serif text-[1.25rem] font-medium text-brand no-underline"
          >
            <Mark />
            {t('name')}
          </Link>
          <div className="lg:hidden">
            <Account company={company} others={others} />
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
          <NavLink href={paths.plan(company.slug)}>
            <Icon name="plan" />
            {plan('title')}
          </NavLink>
          {company.can.readResults && (
            <NavLink href={paths.history(company.slug)} also={paths.comparison(company.slug)}>
              <Icon name="trend" />
              {t('history')}
            </NavLink>
          )}
          <NavLink href={paths.toolbox(company.slug)}>
            <Icon name="tools" />
            {workshops('toolbox')}
          </NavLink>
          <NavLink href={paths.workshops(company.slug)}>
            <Icon name="workshop" />
            {workshops('nav')}
          </NavLink>
          <NavLink href={paths.discussions(company.slug)}>
            <Icon name="talk" />
            {discussions('nav')}
          </NavLink>
          <NavLink href={paths.policies(company.slug)} also={paths.consultations(company.slug)}>
            <Icon name="text" />
            {policies('nav')}
          </NavLink>
          <div className="hidden lg:contents">
            <CompanyLinks company={company} />
          </div>
        </nav>
        <div className="mt-auto hidden lg:block">
          <AccountFacts company={company} others={others} />
        </div>
      </header>
      <div className="flex min-w-0 flex-col print:block">
        <main
          id="content"
          className="mx-auto w-full max-w-[70rem] grow px-4 pt-7 pb-16 sm:px-8 lg:px-12 lg:pt-11 print:p-0"
        >
          <p className="mb-4 hidden text-ink-soft print:block">
            <bdi>{company.name}</bdi> · {t('name')}
          </p>
          {company.deletesAt && <ClosingNotice company={company.slug} deletesAt={company.deletesAt} />}
          {!company.me.isEmailProven && <UnprovenNotice />}
          {children}
        </main>
        <footer className="mx-auto w-full max-w-[70rem] px-4 pb-6 text-[0.95rem] sm:px-8 lg:px-12 print:hidden">
          <Link
            href={paths.help(company.slug)}
            className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
          >
            {help('title')}
          </Link>
        </footer>
      </div>
    </div>
  )
}
