import type { Company } from '@trivselsrum/contracts/companies'
import type { OwnCompany } from '@trivselsrum/contracts/identity'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Icon, Mark } from '@/components/icon'
import { NavLink } from '@/components/nav-link'
import { SkipLink } from '@/components/skip-link'
import { SubmitButton } from '@/components/submit-button'
import { Preferences } from '@/features/identity/preferences'
import { SignOutForm } from '@/features/identity/sign-out-form'
import { UnprovenNotice } from '@/features/identity/unproven-notice'
import { ClosingNotice } from '@/features/leaving/closing-notice'
import { paths } from '@/lib/paths'

interface FrameProps {
  company: Company
  /** The other companies of the reader, to switch to. */
  others: OwnCompany[]
}

/** The frame of a company's pages: where one is, whose workspace it is, and the way out. */
export async function CompanyFrame({ company, others, children }: FrameProps & { children: ReactNode }) {
  const [t, plan] = [await getTranslations('frame'), await getTranslations('plan')]
  const [discussions, policies] = [await getTranslations('discussions'), await getTranslations('policies')]
  const [workshops, help] = [await getTranslations('workshops'), await getTranslations('help')]
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] print:min-h-0">
      <SkipLink>{t('skip')}</SkipLink>
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

/** The people of a company and its settings, for whoever may go there. */
async function CompanyLinks({ company }: { company: Company }) {
  const t = await getTranslations('frame')
  return (
    <>
      {company.can.readMembers && (
        <NavLink href={paths.members(company.slug)} also={paths.departments(company.slug)}>
          <Icon name="people" />
          {t('members')}
        </NavLink>
      )}
      {company.can.manage && (
        <NavLink href={paths.settings(company.slug)}>
          <Icon name="gear" />
          {t('settings')}
        </NavLink>
      )}
    </>
  )
}

/** On a phone the account folds away behind one button, and with it what is seldom needed of the navigation. A popover: Escape and a tap beside it close it, without script. */
async function Account({ company, others }: FrameProps) {
  const t = await getTranslations('frame')
  return (
    <>
      <button
        type="button"
        popoverTarget="account"
        className="flex min-h-11 cursor-pointer items-center gap-2 rounded-[10px] px-3 text-base hover:bg-sunken"
      >
        <Icon name="menu" />
        {t('account')}
      </button>
      {/* Popovers lie in a layer above the page, placed by the page's corner: right below the button. */}
      <div id="account" popover="auto" className="card absolute inset-auto top-16 right-4 w-72 max-w-[88vw] text-ink">
        <nav aria-label={t('company')} className="-mx-1 mb-3 grid border-b border-line pb-3 empty:hidden">
          <CompanyLinks company={company} />
        </nav>
        <AccountFacts company={company} others={others} />
      </div>
    </>
  )
}

async function AccountFacts({ company, others }: FrameProps) {
  const t = await getTranslations('frame')
  const own = await getTranslations('accountFrame')
  const [reminders, talks] = [await getTranslations('reminders'), await getTranslations('talks')]
  return (
    <div className="grid gap-3 px-2 text-[0.95rem] text-ink-soft">
      <p>
        <b className="font-semibold text-ink">
          <bdi>{company.name}</bdi>
        </b>
        <br />
        <bdi>{company.me.name}</bdi> · {t(`role.${company.me.role}`)}
      </p>
      {others.length > 0 && (
        <nav aria-label={t('switch')} className="grid">
          <span aria-hidden="true">{t('switch')}</span>
          {others.map(({ slug, name }) => (
            <Link
              key={slug}
              href={paths.company(slug)}
              className="inline-flex min-h-8 items-center text-brand underline underline-offset-3"
            >
              <bdi>{name}</bdi>
            </Link>
          ))}
        </nav>
      )}
      <Preferences />
      {company.can.keepTalks && (
        <Link
          href={paths.talks(company.slug)}
          className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
        >
          {talks('title')}
        </Link>
      )}
      <Link
        href={paths.reminders(company.slug)}
        className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
      >
        {reminders('title')}
      </Link>
      <Link
        href={paths.account()}
        className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
      >
        {own('account')}
      </Link>
      <SignOutForm>
        <SubmitButton look="quiet">{t('signOut')}</SubmitButton>
      </SignOutForm>
    </div>
  )
}
