import type { ActionEntry } from '@trivselsrum/contracts/actions'
import { readOverview } from '@trivselsrum/contracts/companies'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { readTimeline } from '@trivselsrum/contracts/plan'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { namesOf, type Rating, readRating } from '@/features/rounds/rating-words'
import { read } from '@/lib/api-server'
import { formatFigure, formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { ActionTitle, ResponsibleName, When } from '../action-facts'

type PlanQuarter = Reply<typeof readTimeline>['quarters'][number]

interface Props {
  company: string
  quarters: PlanQuarter[]
  current: Quarter
}

/** What was measured and what was done about it, quarter by quarter, the oldest first. */
export async function Timeline({ company, quarters, current }: Props) {
  const hasRounds = quarters.some(({ round }) => round !== null)
  const rating = hasRounds ? await readRating((await read(readOverview, { params: { company } })).askedWith) : undefined
  return (
    <ol className="grid">
      {quarters.map((each) => (
        <li
          key={each.quarter}
          className="border-l-2 border-line pb-8 pl-5 last:pb-0 has-[[aria-current]]:border-brand sm:pl-7 print:pb-4"
        >
          <QuarterSection company={company} {...each} isCurrent={each.quarter === current} rating={rating} />
        </li>
      ))}
    </ol>
  )
}

interface SectionProps extends PlanQuarter {
  company: string
  isCurrent: boolean
  rating: Rating | undefined
}

async function QuarterSection({ company, quarter, actions, total, round, isCurrent, rating }: SectionProps) {
  const [t, language] = [await getTranslations('planTimeline'), await getLocale()]
  return (
    <section aria-labelledby={`at-${quarter}`} className="grid gap-3">
      <h2
        id={`at-${quarter}`}
        aria-current={isCurrent ? 'date' : undefined}
        className="flex flex-wrap items-baseline gap-x-3"
      >
        {formatQuarter(quarter, language)}
        {isCurrent && <span className="font-sans text-base font-semibold text-brand">{t('now')}</span>}
      </h2>
      {round && rating && (
        <p>
          <Link href={paths.round(company, quarter)}>{t('round')}</Link>{' '}
          {t('result', {
            index: formatFigure(round.index, language),
            standing: namesOf(round.standing, rating, language),
          })}
        </p>
      )}
      {actions.length > 0 ? (
        <ul className="card grid gap-0 py-1.5">
          {actions.map((action) => (
            <QuarterAction key={action.id} company={company} action={action} />
          ))}
        </ul>
      ) : (
        <p className="text-ink-soft">{t('nothing')}</p>
      )}
      {total > actions.length && <p className="text-ink-soft">{t('more', { count: total - actions.length })}</p>}
    </section>
  )
}

async function QuarterAction({ company, action }: { company: string; action: ActionEntry }) {
  const t = await getTranslations('plan')
  // When it was done or dropped says that it was.
  const isSettled = action.status === 'done' || action.status === 'dropped'
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-line py-3 not-first:border-t sm:grid-cols-[minmax(0,1fr)_19rem]">
      <span className="flex flex-col items-start">
        <ActionTitle company={company} action={action} />
        <span className="text-[0.95rem] text-ink-soft">
          <ResponsibleName responsible={action.responsible} /> · {t(`level.${action.level}`)}
        </span>
      </span>
      <span className="flex flex-col text-[0.95rem] sm:text-right">
        {!isSettled && <b className="font-semibold sm:text-base">{t(`status.${action.status}`)}</b>}
        <When action={action} />
      </span>
    </li>
  )
}
