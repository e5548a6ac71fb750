import type { RoundEntry } from '@trivselsrum/contracts/rounds'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate, formatFigure, formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { namesOf, type Rating } from './rating-words'

/** The company's rounds, newest first; voided ones stay with their reason. */
export async function RoundList({
  company,
  rounds,
  rating,
}: {
  company: string
  rounds: RoundEntry[]
  rating: Rating
}) {
  const [t, language] = [await getTranslations('rounds'), await getLocale()]
  const modes = await getTranslations('modes')
  return (
    <ul className="card py-2">
      {rounds.map((round) => {
        const { quarter, mode, state, openedAt, closedAt, voidedAt, voidReason, standing, index } = round
        const title = formatQuarter(quarter, language)
        return (
          <li
            key={`${quarter}-${openedAt.toISOString()}`}
            className="grid gap-x-6 gap-y-1 border-line py-4 not-first:border-t sm:grid-cols-[1fr_auto] sm:items-center"
          >
            <div>
              <h2 className="font-sans text-[1.05rem] font-semibold tracking-normal">
                {state === 'voided' ? (
                  <s>{title}</s>
                ) : (
                  <Link href={paths.round(company, quarter)} className="text-brand underline-offset-3 hover:underline">
                    {title}
                  </Link>
                )}
              </h2>
              <p className="text-[0.95rem] text-ink-soft">
                {modes(mode)} ·{' '}
                {state === 'closed' && closedAt && t('closedOn', { date: formatDate(closedAt, language) })}
                {state === 'open' && t('openedOn', { date: formatDate(openedAt, language) })}
                {state === 'voided' && voidedAt && t('voidedOn', { date: formatDate(voidedAt, language) })}
                {state === 'voided' && (
                  <>
                    {' '}
                    <bdi>{voidReason}</bdi>
                  </>
                )}
              </p>
            </div>
            {standing && index !== null && (
              <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <span>{namesOf(standing, rating, language)}</span>
                <span className="rounded-full bg-brand-soft px-3 py-1 text-[0.9rem] font-semibold text-brand tabular-nums">
                  {t('index', { index: formatFigure(index, language) })}
                </span>
              </p>
            )}
            {state === 'open' && (
              <span className="w-fit rounded-full bg-accent-soft px-3 py-1 text-[0.9rem] font-semibold text-accent">
                {t('isOpen')}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
