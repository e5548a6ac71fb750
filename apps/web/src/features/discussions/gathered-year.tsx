import type { GatheredYear as Year } from '@trivselsrum/contracts/gathered-year'
import { getLocale, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/data-table'
import { namesOf, readRating } from '@/features/rounds/rating-words'
import { formatCalendarDay, formatChange, formatFigure, formatQuarter } from '@/lib/format'
import { GatheredPolicies } from './gathered-policies'
import { GatheredWorkshops } from './gathered-workshops'

const kinds = ['done', 'open', 'overdue', 'dropped'] as const

/** What the product itself knows of the year: rounds with their change, actions by what became of them, texts, workshops. */
export async function GatheredYear({ company, year }: { company: string; year: Year }) {
  const [t, language] = [await getTranslations('gatheredYear'), await getLocale()]
  const { from, to, rounds, actions, policies, workshops } = year
  const named = await Promise.all(
    rounds.map(async (round) => ({
      ...round,
      level: namesOf(round.standing, await readRating(round.askedWith), language),
    })),
  )
  return (
    <section className="card grid content-start gap-4" aria-labelledby="year">
      <div className="grid gap-1">
        <h2 id="year">{t('title')}</h2>
        <p className="text-[0.95rem] text-ink-soft">
          {t('period', { from: formatCalendarDay(from, language), to: formatCalendarDay(to, language) })}
        </p>
      </div>
      <h3>{t('rounds')}</h3>
      {named.length === 0 ? (
        <p className="text-ink-soft">{t('noRounds')}</p>
      ) : (
        <DataTable
          caption={t('rounds')}
          columns={[
            { key: 'quarter', label: t('quarter') },
            { key: 'level', label: t('standing') },
            { key: 'index', label: t('index'), isFigure: true },
            { key: 'change', label: t('change'), isFigure: true },
          ]}
          rows={named.map(({ quarter, level, index, change }) => ({
            key: quarter,
            cells: {
              quarter: formatQuarter(quarter, language),
              level,
              index: formatFigure(index, language),
              change: change ? formatChange(change.index, language) : '–',
            },
          }))}
        />
      )}
      <h3>{t('actions')}</h3>
      <div className="grid gap-1">
        {kinds.map((kind) => (
          <Kind key={kind} kind={kind} actions={actions[kind]} />
        ))}
      </div>
      {policies && <GatheredPolicies policies={policies} />}
      {workshops && <GatheredWorkshops company={company} workshops={workshops} />}
    </section>
  )
}

/** How many actions of a kind there are; their titles fold out, for whoever may read them. */
async function Kind({
  kind,
  actions: { total, first },
}: {
  kind: (typeof kinds)[number]
  actions: Year['actions']['done']
}) {
  const [t, language] = [await getTranslations('gatheredYear'), await getLocale()]
  const said = t('named', { kind: t(`kinds.${kind}`), count: total })
  if (!first?.length) return <p className="flex min-h-9 items-center">{said}</p>
  return (
    <details>
      <summary className="min-h-9 w-fit py-1 text-brand underline underline-offset-3">{said}</summary>
      <ul className="grid gap-1.5 py-1 pl-4 text-[0.95rem]">
        {first.map(({ title, responsible, deadline }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two actions may say the same
          <li key={place} className="list-disc">
            <bdi>{responsible ? t('by', { title, name: responsible }) : title}</bdi>
            {deadline && <span className="block text-ink-soft">{formatCalendarDay(deadline, language)}</span>}
          </li>
        ))}
        {total > first.length && <li>{t('more', { count: total - first.length })}</li>}
      </ul>
    </details>
  )
}
