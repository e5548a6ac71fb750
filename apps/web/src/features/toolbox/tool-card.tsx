import type { ToolboxEntry } from '@trivselsrum/contracts/toolbox'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { durationOf } from '@/features/workshops/duration'
import { formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'

interface ToolCardProps {
  company: string
  tool: ToolboxEntry
  /** The statements of the newest result that point to it. */
  why: string[]
  canPlan: boolean
}

/** One tool among the others. */
export async function ToolCard({ company, tool, why, canPlan }: ToolCardProps) {
  const [t, language] = [await getTranslations('toolbox'), await getLocale()]
  const { key, number, name, purpose, audience, minutes, steps, held, isAdapted, hasPrivateParts } = tool
  const facts = [
    held.lastOn ? t('held', { count: held.workshops, date: formatDate(held.lastOn, language) }) : t('notHeld'),
    isAdapted && t('adapted'),
    hasPrivateParts && t('privateParts'),
  ]
  return (
    <li className="card grid content-start gap-3">
      <div className="grid gap-1">
        <p className="text-[0.95rem] text-ink-soft">{t('number', { number })}</p>
        <h2>
          <Link href={paths.tool(company, key)} className="text-brand underline-offset-3 hover:underline">
            {name}
          </Link>
        </h2>
      </div>
      <p>{purpose}</p>
      {why.length > 0 && (
        <div className="grid gap-1 rounded-control bg-brand-soft px-4 py-3 text-[0.95rem]">
          <p className="font-semibold">{t('why')}</p>
          <ul className="grid gap-1">
            {why.map((statement) => (
              <li key={statement}>{t('statement', { statement })}</li>
            ))}
          </ul>
        </div>
      )}
      <dl className="grid gap-1.5 text-[0.95rem]">
        <div>
          <dt className="inline text-ink-soft">{t('audience')} </dt>
          <dd className="inline">{audience}</dd>
        </div>
        <div>
          <dt className="inline text-ink-soft">{t('time')} </dt>
          <dd className="inline">{t('timeInSteps', { time: await durationOf(minutes), count: steps.length })}</dd>
        </div>
      </dl>
      <p className="text-[0.95rem] text-ink-soft">{facts.filter(Boolean).join(' · ')}</p>
      {canPlan && (
        <p className="mt-auto">
          <Link
            href={paths.newWorkshop(company, key)}
            // Eleven forms would be fetched for one that may be wanted.
            prefetch={false}
            aria-label={t('planOf', { name })}
            className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
          >
            {t('plan')}
          </Link>
        </p>
      )}
    </li>
  )
}
