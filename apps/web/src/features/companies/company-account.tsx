import type { Company } from '@trivselsrum/contracts/companies'
import type { OwnCompany } from '@trivselsrum/contracts/identity'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/icon'
import { SubmitButton } from '@/components/submit-button'
import { Preferences } from '@/features/identity/preferences'
import { SignOutForm } from '@/features/identity/sign-out-form'
import { paths } from '@/lib/paths'
import { CompanyLinks } from './company-links'

export interface AccountProps {
  company: Company
  /** The other companies of the reader, to switch to. */
  others: OwnCompany[]
}

/** On a phone the account folds away behind one button, and with it what is seldom needed of the navigation. A popover: Escape and a tap beside it close it, without script. */
export async function Account({ company, others }: AccountProps) {
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

/** Whose workspace it is and who is in it, other companies, preferences, what is one’s own, and the way out. */
export async function AccountFacts({ company, others }: AccountProps) {
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
