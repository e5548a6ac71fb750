import { getTranslations } from 'next-intl/server'
import { Change } from '@/components/change'
import type { Rating } from './rating-words'
import { verdictOn } from './verdict'

/** The change of a level or a statement, and whether that is the way one wants. */
export async function JudgedChange({
  id,
  change,
  figure,
  rating,
}: {
  id: string
  change: number
  figure: string
  rating: Rating
}) {
  const t = await getTranslations('changes')
  const verdict = verdictOn(id, change, rating.content)
  return (
    <>
      <Change value={change} figure={figure} />
      {verdict && <span className="block text-[0.85em] whitespace-nowrap text-ink-soft">{t(verdict)}</span>}
    </>
  )
}
