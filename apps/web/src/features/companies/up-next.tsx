import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { isToDo, nextStepOf, pathOf } from '@/features/rounds/next-step'
import { RoundState } from '@/features/rounds/round-state'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import type { Overview } from './overview'

/** What waits to be done; the first of it is the page's main action, and has its button at the top. */
export async function UpNext({ company, overview }: { company: string; overview: Overview }) {
  const [t, language] = [await getTranslations('overview'), await getLocale()]
  const step = await getTranslations('nextStep')
  const { openRounds, canOpenCurrent, currentQuarter, latest } = overview
  const current = formatQuarter(currentQuarter, language)
  const first = openRounds.find((round) => isToDo(nextStepOf(round)))
  return (
    <section className="card grid gap-2" aria-labelledby="next">
      <h2 id="next">{t('next')}</h2>
      <ul>
        {openRounds.map((round) => {
          const next = nextStepOf(round)
          return (
            <li
              key={round.quarter}
              className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1 border-line py-3.5 not-first:border-t"
            >
              <span>
                <Link
                  href={paths.round(company, round.quarter)}
                  className="font-semibold text-ink underline-offset-3 hover:underline"
                >
                  {t('openRound', { quarter: formatQuarter(round.quarter, language) })}
                </Link>
                <br />
                <span className="text-[0.95rem] text-ink-soft">
                  <RoundState round={round} />
                </span>
              </span>
              {isToDo(next) && round !== first && (
                <Link
                  href={pathOf(next, company, round)}
                  className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
                >
                  {step(`do.${next}`)}
                </Link>
              )}
            </li>
          )
        })}
        {canOpenCurrent && (
          <li className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1 border-line py-3.5 not-first:border-t">
            <span>
              <b className="font-semibold">{t('due', { quarter: current })}</b>
              <br />
              <span className="text-[0.95rem] text-ink-soft">{t('dueDetail')}</span>
            </span>
            {openRounds.length > 0 && (
              <Link
                href={paths.newRound(company)}
                className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
              >
                {t('start')}
              </Link>
            )}
          </li>
        )}
        {!openRounds.length && !canOpenCurrent && (
          <li className="py-3 text-ink-soft">
            {latest?.quarter === currentQuarter ? t('nothingNext', { quarter: current }) : step('nothing')}
          </li>
        )}
      </ul>
    </section>
  )
}
