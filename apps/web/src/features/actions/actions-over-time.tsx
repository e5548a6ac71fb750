import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { HistoryEntry } from '@trivselsrum/contracts/history'
import { readTimeline } from '@trivselsrum/contracts/plan'
import { type Quarter, quarterOf, quartersBetween } from '@trivselsrum/toolkit/quarter'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Change } from '@/components/change'
import { readIfThere } from '@/lib/api-server'
import { formatChange, formatFigure, formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { When } from '../plan/action-facts'
import { namesOf, type Rating } from '../rounds/rating-words'

/** How many quarters the plan is read for at once. */
const MOST = 40

type PlanQuarter = Reply<typeof readTimeline>['quarters'][number]

/** The plan over the quarters of a history, and up to now where the history is the newest. */
export async function readActionsOverTime(company: string, entries: readonly HistoryEntry[], isNewest: boolean) {
  const [first, last] = [entries[0]?.quarter, entries.at(-1)?.quarter]
  if (!first || !last) return []
  const now = quarterOf(new Date())
  const to = isNewest && now > last ? now : last
  const from = quartersBetween(first, to).at(-MOST) ?? first
  return (await readIfThere(readTimeline, { params: { company }, query: { from, to } }))?.quarters ?? []
}

interface ActionsOverTimeProps {
  company: string
  entries: readonly HistoryEntry[]
  quarters: readonly PlanQuarter[]
  rating: Rating
}

/** Scores and actions on one line of time, the newest quarter first; the actions of each are folded below it. */
export async function ActionsOverTime({ company, entries, quarters, rating }: ActionsOverTimeProps) {
  const t = await getTranslations('actionsOverTime')
  if (!quarters.some(({ total }) => total > 0)) return null
  const measured = new Map(entries.map((entry) => [entry.quarter, entry]))
  return (
    <section className="card grid gap-4" aria-labelledby="actions">
      <h2 id="actions">{t('title')}</h2>
      <p className="text-ink-soft">{t('lead')}</p>
      <ol>
        {quarters.toReversed().map(({ quarter, actions, total }) => (
          <li
            key={quarter}
            className="grid gap-x-6 gap-y-1 border-line py-3.5 not-first:border-t sm:grid-cols-[15rem_1fr] print:py-1.5"
          >
            <Scored quarter={quarter} entry={measured.get(quarter)} rating={rating} />
            {total > 0 ? (
              <details>
                <summary className="min-h-8 w-fit text-brand underline underline-offset-3 print:hidden">
                  {t('count', { count: total })}
                </summary>
                <ul className="flex flex-col gap-1.5 pt-2 print:gap-0.5 print:pt-0">
                  {actions.map((action) => (
                    <li key={action.id}>
                      <Link
                        prefetch={false}
                        href={paths.action(company, action.id)}
                        className="text-brand underline underline-offset-3"
                      >
                        <bdi>{action.title}</bdi>
                      </Link>{' '}
                      <span className="block text-[0.95rem] print:inline">
                        <When action={action} />
                      </span>
                    </li>
                  ))}
                  {total > actions.length && (
                    <li className="text-ink-soft">{t('more', { count: total - actions.length })}</li>
                  )}
                </ul>
              </details>
            ) : (
              <p className="text-ink-soft">{t('none')}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface ScoredProps {
  quarter: Quarter
  entry: HistoryEntry | undefined
  rating: Rating
}

/** What a quarter came to, where it was measured. */
async function Scored({ quarter, entry, rating }: ScoredProps) {
  const [t, language] = [await getTranslations('actionsOverTime'), await getLocale()]
  return (
    <div>
      <h3 className="font-sans text-base font-semibold tracking-normal">{formatQuarter(quarter, language)}</h3>
      <p className="text-[0.95rem] text-ink-soft">
        {entry?.isMeasured ? (
          <>
            {t('index', {
              standing: namesOf(entry.standing, rating, language),
              index: formatFigure(entry.index, language),
            })}{' '}
            {entry.changes && (
              <Change value={entry.changes.index} figure={formatChange(entry.changes.index, language)} />
            )}
          </>
        ) : (
          t('notMeasured')
        )}
      </p>
    </div>
  )
}
