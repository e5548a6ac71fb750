import { getLocale, getTranslations } from 'next-intl/server'
import { Change } from '@/components/change'
import type { Moves } from './change-table'
import type { Rating } from './rating-words'
import { formatsFor } from './scores'
import { verdictOn } from './verdict'

/** The statements that moved most, each way, and whether that is the way one wants. */
export async function MoveList({
  changes,
  rating,
}: {
  changes: { rose: readonly Moves[]; fell: readonly Moves[] }
  rating: Rating
}) {
  const t = await getTranslations('changes')
  if (changes.rose.length + changes.fell.length === 0) return <p className="text-ink-soft">{t('nothing')}</p>
  return (
    <div className="grid gap-4">
      {changes.rose.length > 0 && <Moved title={t('rose')} moves={changes.rose} rating={rating} />}
      {changes.fell.length > 0 && <Moved title={t('fell')} moves={changes.fell} rating={rating} />}
    </div>
  )
}

async function Moved({ title, moves, rating }: { title: string; moves: readonly Moves[]; rating: Rating }) {
  const [t, language] = [await getTranslations('changes'), await getLocale()]
  const format = formatsFor(
    moves.flatMap(({ before, after }) => [before, after]),
    language,
  )
  const verdict = (id: string, change: number) => {
    const word = verdictOn(id, change, rating.content)
    return word ? `· ${t(word)}` : ''
  }
  return (
    <div className="grid gap-1">
      <h3 className="font-sans text-base font-semibold tracking-normal">{title}</h3>
      <ul className="text-[0.98rem]">
        {moves.map(({ id, before, after, change }) => (
          <li key={id} className="grid grid-cols-[1fr_auto] gap-x-4 border-line py-2 not-first:border-t">
            <span>{rating.text.statements[id]}</span>
            <Change value={change} figure={format.change(change)} />
            <span className="text-[0.9rem] text-ink-soft tabular-nums">
              {t('fromTo', { before: format.score(before), after: format.score(after) })} {verdict(id, change)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
