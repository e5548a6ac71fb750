import type { CompanyTool } from '@trivselsrum/contracts/toolbox'
import { dayOf } from '@trivselsrum/toolkit/day'
import { minutesOf } from '@trivselsrum/toolkit/programme/programme'
import { Language } from '@trivselsrum/toolkit/tool'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { paths } from '@/lib/paths'
import { durationOf } from '../duration'
import { NewWorkshopForm } from './new-workshop-form'
import { planWorkshopAction } from './plan.actions'
import { readPlanChoices } from './plan-choices'
import { invitedWords, planWords } from './plan-words'

interface NewWorkshopProps {
  company: string
  found: CompanyTool
}

/** Planning a workshop with a tool: when, where, and who; the programme is there already and can be adapted after. */
export async function NewWorkshop({ company, found: { tool, programme } }: NewWorkshopProps) {
  const [t, language] = [await getTranslations('newWorkshop'), await getLocale()]
  const workshops = await getTranslations('workshops')
  const choices = await readPlanChoices(company)
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader above={<Link href={paths.workshops(company)}>{workshops('title')}</Link>} title={t('title')} />
      <div className="grid gap-1 border-l-4 border-brand pl-4">
        <p className="font-serif text-[1.25rem]/snug">{tool.name}</p>
        <p className="text-[0.95rem] text-ink-soft">
          {t('about', { duration: await durationOf(minutesOf(programme)), steps: stepsOf(programme) })}{' '}
          <Link href={paths.tool(company, tool.key)}>{t('seeTool')}</Link>
          {' · '}
          <Link href={paths.newWorkshop(company)}>{t('otherTool')}</Link>
        </p>
      </div>
      <p>{t('lead')}</p>
      <section className="card" aria-label={t('title')}>
        <NewWorkshopForm
          action={planWorkshopAction.bind(null, { company, tool: tool.key })}
          idempotencyKey={crypto.randomUUID()}
          values={{
            ...{ title: tool.name, day: dayOf(new Date()), time: '09:00', place: '', department: '', facilitator: '' },
            ...{ participants: '', names: '', language },
          }}
          choices={choices}
          languages={Language.options.map((value) => ({ value, text: t(`languages.${value}`) }))}
          words={{
            ...(await planWords()),
            ...(await invitedWords(choices.more)),
            language: t('language'),
            languageHint: t('languageHint'),
            submit: t('submit'),
          }}
        >
          <SeenBy>{t('seenBy')}</SeenBy>
        </NewWorkshopForm>
      </section>
    </div>
  )
}

function stepsOf({ steps }: CompanyTool['programme']): number {
  return steps.filter(({ isSkipped }) => !isSkipped).length
}
