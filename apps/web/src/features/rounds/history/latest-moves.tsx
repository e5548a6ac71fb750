import type { MeasuredQuarter } from '@trivselsrum/contracts/history'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatQuarter } from '@/lib/format'
import { MoveList } from '../move-list'
import type { Rating } from '../rating-words'

/** What moved most between the last two closed rounds. */
export async function LatestMoves({ measured, rating }: { measured: MeasuredQuarter[]; rating: Rating }) {
  const [t, language] = [await getTranslations('history'), await getLocale()]
  const [before, last] = measured.slice(-2)
  if (!before || !last?.changes) return null
  return (
    <section className="card grid gap-4" aria-labelledby="moves">
      <h2 id="moves">{t('moved')}</h2>
      <p className="text-ink-soft">
        {t('movedBetween', {
          before: formatQuarter(before.quarter, language),
          after: formatQuarter(last.quarter, language),
        })}
      </p>
      <MoveList changes={last.changes} rating={rating} />
    </section>
  )
}
