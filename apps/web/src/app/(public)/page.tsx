import { listTools } from '@trivselsrum/contracts/tools'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { Icon } from '@/components/icon'
import { ExampleResult } from '@/features/front/example-result'
import { findOwnCompany } from '@/features/identity/own-company'
import { readIfThere } from '@/lib/api-server'
import { paths } from '@/lib/paths'

const steps = ['measure', 'see', 'follow'] as const
const promises = ['own', 'few', 'none', 'out'] as const

export default async function FrontPage() {
  const t = await getTranslations('front')
  const [company, tools] = await Promise.all([findOwnCompany(), readIfThere(listTools, {})])
  return (
    <div className="grid gap-16 sm:gap-20">
      <section className="grid items-center gap-10 lg:grid-cols-[1.1fr_1fr]">
        <div className="grid justify-items-start gap-6">
          <h1 className="text-[clamp(2.3rem,1.5rem+3.6vw,3.6rem)]/[1.08]">{t('title')}</h1>
          <p className="text-[1.15rem] text-ink-soft">{t('lead')}</p>
          <div className="flex flex-wrap gap-3">
            {company ? (
              <ButtonLink href={paths.company(company.slug)}>{t('goTo', { company: company.name })}</ButtonLink>
            ) : (
              <>
                <ButtonLink href={paths.signUp()}>{t('start')}</ButtonLink>
                <ButtonLink look="quiet" href={paths.signIn()}>
                  {t('signIn')}
                </ButtonLink>
              </>
            )}
          </div>
        </div>
        <ExampleResult />
      </section>

      <section className="grid gap-8">
        <h2>{t('stepsTitle')}</h2>
        <ol className="grid gap-8 sm:grid-cols-3">
          {steps.map((step, index) => (
            <li key={step} className="grid content-start gap-2.5 border-t-2 border-brand pt-4">
              <span className="font-serif text-[1.6rem] text-brand tabular-nums" aria-hidden="true">
                {index + 1}
              </span>
              <h3>{t(`steps.${step}.title`)}</h3>
              <p className="text-ink-soft">{t(`steps.${step}.detail`)}</p>
            </li>
          ))}
        </ol>
      </section>

      <section className="card grid gap-6">
        <h2>{t('promisesTitle')}</h2>
        <ul className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
          {promises.map((promise) => (
            <li key={promise} className="flex gap-3">
              <Icon name="check" className="mt-1 size-5 text-brand" />
              <span>{t(`promises.${promise}`)}</span>
            </li>
          ))}
        </ul>
      </section>

      <section className="grid gap-6">
        <h2>{t('toolsTitle')}</h2>
        <p className="text-ink-soft">{t('toolsLead')}</p>
        <ol className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
          {tools?.map((tool) => (
            <li key={tool.key} className="grid grid-cols-[2rem_1fr] gap-2">
              <span className="font-serif text-[1.2rem] text-brand tabular-nums">{tool.number}</span>
              <span>
                <b className="font-semibold">{tool.name}</b>
                <br />
                <span className="text-[0.95rem] text-ink-soft">{tool.purpose}</span>
              </span>
            </li>
          ))}
        </ol>
        <p>
          <Link href={paths.about()}>{t('about')}</Link>
        </p>
      </section>
    </div>
  )
}
