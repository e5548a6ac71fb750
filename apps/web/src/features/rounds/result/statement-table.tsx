import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { readResult } from '@trivselsrum/contracts/rounds'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Rating } from '../rating-words'
import { formatsFor } from '../scores'

/** Every statement as it was asked, with its score and the note behind it. */
export async function StatementTable({ result, rating }: { result: Reply<typeof readResult>; rating: Rating }) {
  const [t, language] = [await getTranslations('result'), await getLocale()]
  const means = new Map(result.summary.statements.map(({ id, mean }) => [id, mean]))
  const format = formatsFor([...means.values()], language)
  return (
    <section className="card grid gap-6" aria-labelledby="statements">
      <h2 id="statements">{t('statements')}</h2>
      {rating.content.groups.map((group) => (
        <div key={group.id} className="grid gap-1">
          <h3>{rating.text.groups[group.id]?.name}</h3>
          <ul>
            {group.statements.map(({ id }) => (
              <li key={id} className="grid grid-cols-[1fr_auto] gap-x-5 border-t border-line py-2.5">
                <span>{rating.text.statements[id]}</span>
                <b className="font-semibold tabular-nums">{format.score(means.get(id) ?? 0)}</b>
                {result.notes[id] && (
                  <p className="text-[0.95rem] whitespace-pre-line text-ink-soft">
                    <bdi>{result.notes[id]}</bdi>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
