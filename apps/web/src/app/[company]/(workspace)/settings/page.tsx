import { readSettings } from '@trivselsrum/contracts/companies'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { RequireSecondFactor } from '@/features/account/require-second-factor'
import { CompanyDataSection } from '@/features/leaving/company-data-section'
import { FactsForm } from '@/features/settings/facts-form'
import { ThresholdsForm } from '@/features/settings/thresholds-form'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<{ saved?: string }>
}

export default async function SettingsPage({ params, searchParams }: Props) {
  const [{ company }, { saved }] = [await params, await searchParams]
  const t = await getTranslations('settings')
  const { facts, thresholds } = await read(readSettings, { params: { company } })
  return (
    <div className="grid max-w-2xl gap-7">
      <PageHeader title={t('title')} />
      {saved && <Notice title={t('saved')} />}
      <section className="card grid gap-5" aria-labelledby="facts">
        <h2 id="facts">{t('factsTitle')}</h2>
        <FactsForm company={company} facts={facts} />
      </section>
      <section className="card grid gap-5" aria-labelledby="thresholds">
        <h2 id="thresholds">{t('thresholdsTitle')}</h2>
        <p className="text-ink-soft">{t('thresholdsLead')}</p>
        <ThresholdsForm company={company} thresholds={thresholds} />
      </section>
      <RequireSecondFactor company={company} />
      <section className="card grid justify-items-start gap-3" aria-labelledby="log">
        <h2 id="log">{t('logTitle')}</h2>
        <p className="text-ink-soft">{t('logLead')}</p>
        <Link href={paths.auditLog(company)} className="text-brand underline underline-offset-3">
          {t('log')}
        </Link>
      </section>
      <CompanyDataSection company={company} />
    </div>
  )
}
