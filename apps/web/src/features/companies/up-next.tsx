import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import type { Overview } from './overview'

/** What waits to be done; the first of it is the page's main action, and has its button at the top. */
export async function UpNext({ company, overview }: { company: string; overview: Overview }) {
  const [t, language] = [await getTranslations('overview'), await getLocale()]
  const { openRounds, canOpenCurrent, currentQuarter } = overview
  const current = formatQuarter(currentQuarter, language)
  return (
    <section className="card grid gap-2" aria-labelledby="next">
      <h2 id="next">{t('next')}</h2>
      <ul>
        {openRounds.map(({ quarter, answered, of, isHandedIn }, place) => (
          <li
            key={quarter}
            className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1 border-line py-3.5 not-first:border-t"
          >
            <span>
              <Link
                href={paths.round(company, quarter)}
                className="font-semibold text-ink underline-offset-3 hover:underline"
              >
                {t('openRound', { quarter: formatQuarter(quarter, language) })}
              </Link>
              <br />
              <span className="text-[0.95rem] text-ink-soft">
                {isHandedIn ? t('readyToClose') : t('answered', { answered, of })}
              </span>
            </span>
            {place > 0 && (
              <Link
                href={isHandedIn ? paths.round(company, quarter) : paths.sheet(company, quarter)}
                className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
              >
                {isHandedIn ? t('close') : t('continue')}
              </Link>
            )}
          </li>
        ))}
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
          <li className="py-3 text-ink-soft">{t('nothingNext', { quarter: current })}</li>
        )}
      </ul>
    </section>
  )
}
