import type { CompanyTool } from '@trivselsrum/contracts/toolbox'
import { minutesOf } from '@trivselsrum/toolkit/programme/programme'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/button'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { HelpBox } from '@/features/help/help-box'
import { privatePartsOf } from '@/features/own-tools/private-parts'
import { durationOf } from '@/features/workshops/duration'
import { formatMoment } from '@/lib/format'
import { paths } from '@/lib/paths'
import { Elsewhere } from './elsewhere'
import { ForOneself } from './for-oneself'
import { Printables } from './printables'
import { TalkForms } from './talk-forms'
import type { ToolNews } from './tool-news'
import { ToolSteps } from './tool-steps'

interface ToolPageProps {
  company: string
  view: CompanyTool
  /** What was just done to it. */
  news: ToolNews | undefined
}

/** A tool as the company has it: what it is for, how it is held step by step, and what can be printed of it. */
export async function ToolPage({ company, view, news }: ToolPageProps) {
  const t = await getTranslations('tool')
  const { tool, programme, can } = view
  const hasPrivateParts = privatePartsOf(programme).length > 0
  return (
    <div className="grid min-w-0 gap-7">
      <PageHeader
        above={
          <>
            <Link href={paths.toolbox(company)}>{t('all')}</Link>
            {' · '}
            <span className="whitespace-nowrap">{t('number', { number: tool.number })}</span>
          </>
        }
        title={tool.name}
        action={can.plan && <ButtonLink href={paths.newWorkshop(company, tool.key)}>{t('plan')}</ButtonLink>}
      />
      {news && <Notice title={t(`news.${news}`)} />}
      <p className="text-[1.1rem]">{tool.purpose}</p>
      {/* On a phone it is said in short first; beside the steps there is room for it. */}
      <div className="grid items-start gap-6 lg:grid-cols-[1.6fr_1fr] lg:grid-rows-[auto_1fr]">
        <Facts company={company} view={view} />
        <div className="min-w-0 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <ToolSteps programme={programme} />
        </div>
        <div className="grid gap-6 lg:col-start-2">
          <Elsewhere company={company} programme={programme} />
          {hasPrivateParts && <ForOneself company={company} tool={tool.key} isMain={!can.plan} />}
          {can.talk && <TalkForms company={company} tool={tool.key} programme={programme} />}
          {(hasPrivateParts || can.talk) && <HelpBox company={company} />}
          <Printables company={company} tool={tool.key} programme={programme} />
          <Adapted company={company} view={view} />
        </div>
      </div>
    </div>
  )
}

async function Facts({ company, view: { tool, programme } }: Omit<ToolPageProps, 'news'>) {
  const t = await getTranslations('tool')
  const { audience, needs, outcome } = programme
  const list = (items: string[]) => (
    <ul className="grid gap-1 pl-5">
      {items.map((item) => (
        <li key={item} className="list-disc">
          {item}
        </li>
      ))}
    </ul>
  )
  return (
    <section className="card grid gap-3 lg:col-start-2" aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <dl className="grid gap-3">
        <Fact name={t('audience')}>{audience}</Fact>
        <Fact name={t('time')}>{await durationOf(minutesOf(programme))}</Fact>
        <Fact name={t('needs')}>{list(needs)}</Fact>
        <Fact name={t('outcome')}>{list(outcome)}</Fact>
      </dl>
      <Link
        href={paths.workshops(company, { tool: tool.key })}
        className="inline-flex min-h-11 w-fit items-center text-brand underline underline-offset-3 print:hidden"
      >
        {t('workshops')}
      </Link>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-[0.95rem] text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What of it is the company's own, and the way to change that. */
async function Adapted({ company, view: { tool, can, savedBy, savedAt } }: Omit<ToolPageProps, 'news'>) {
  const [t, language] = [await getTranslations('tool'), await getLocale()]
  if (!can.adapt && !savedBy) return null
  return (
    <section className="card grid justify-items-start gap-3" aria-labelledby="adapted">
      <h2 id="adapted">{t('adapted')}</h2>
      <p>
        {savedBy && savedAt ? t('savedBy', { name: savedBy, date: formatMoment(savedAt, language) }) : t('adaptLead')}
      </p>
      {can.adapt && (
        <ButtonLink look="quiet" href={paths.adaptTool(company, tool.key)}>
          {t('adapt')}
        </ButtonLink>
      )}
    </section>
  )
}
