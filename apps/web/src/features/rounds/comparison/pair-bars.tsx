import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import { getLocale, getTranslations } from 'next-intl/server'
import { stepAt } from '@/components/ramp'
import { formatFigure, formatQuarter } from '@/lib/format'
import type { Rating } from '../rating-words'

interface Side {
  quarter: Quarter
  summary: RatingSummary
}

/** The sums of two rounds as pairs of bars: the earlier one thin and pale, the later one full. */
export async function PairBars({ before, after, rating }: { before: Side; after: Side; rating: Rating }) {
  const [t, language] = [await getTranslations('comparison'), await getLocale()]
  const { content, text } = rating
  const statements = content.groups[0]?.statements.length ?? 0
  const min = content.scale.min * statements
  const max = content.scale.max * statements
  const share = (value: number | undefined) => `${(100 * ((value ?? min) - min)) / (max - min)}%`
  const sumOf = ({ summary }: Side, id: string) => summary.groups.find((group) => group.id === id)?.sum
  return (
    <figure className="grid gap-3.5">
      <ul className="grid gap-4">
        {content.groups.map(({ id }, index) => {
          const { fill, pattern } = stepAt(index)
          return (
            <li key={id} className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[7.6rem_1fr_8rem] sm:items-center">
              <span>{text.groups[id]?.name}</span>
              <svg aria-hidden="true" width="100%" height="34">
                <rect width="100%" height="34" rx="7" className="fill-sunken" />
                <rect width={share(sumOf(before, id))} height="10" y="2" rx="4" className={fill} opacity="0.55" />
                <rect width={share(sumOf(after, id))} height="18" y="14" rx="5" className={fill} />
                <rect width={share(sumOf(after, id))} height="18" y="14" rx="5" fill={pattern} opacity="0.35" />
              </svg>
              <span className="tabular-nums">
                {t('fromTo', {
                  before: formatFigure(sumOf(before, id) ?? 0, language),
                  after: formatFigure(sumOf(after, id) ?? 0, language),
                })}
              </span>
            </li>
          )
        })}
      </ul>
      <figcaption className="text-[0.95rem] text-ink-soft">
        {t('barsCaption', {
          before: formatQuarter(before.quarter, language),
          after: formatQuarter(after.quarter, language),
        })}
      </figcaption>
    </figure>
  )
}
