import { listTools } from '@trivselsrum/contracts/tools'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import { getLocale, getTranslations } from 'next-intl/server'
import { read } from '@/lib/api-server'
import { formatFigure } from '@/lib/format'
import { groupOf, type Rating } from '../rating-words'

/** Where most is to gain, each with the tools that work on it, and what already carries. */
export async function Highlights({ summary, rating }: { summary: RatingSummary; rating: Rating }) {
  const t = await getTranslations('result')
  const tools = new Map((await read(listTools, {})).map((tool) => [tool.key, tool.name]))
  const { openings, strengths } = summary
  return (
    <div className="grid gap-6">
      <section className="card grid gap-3" aria-labelledby="openings">
        <h2 id="openings">{t('openings')}</h2>
        {openings.statements.length === 0 && <p className="text-ink-soft">{t('noOpenings')}</p>}
        <ul>
          {openings.statements.map((id) => (
            <li key={id} className="grid gap-1 border-line py-3.5 not-first:border-t">
              <StatementLine id={id} summary={summary} rating={rating} />
              <p className="text-[0.95rem]">
                <span className="text-ink-soft">{t('tools')}</span>{' '}
                {toolsOf(id, rating)
                  .map((key) => tools.get(key) ?? key)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
        {openings.alsoEqual > 0 && (
          <p className="text-[0.95rem] text-ink-soft">{t('alsoEqual', { count: openings.alsoEqual })}</p>
        )}
      </section>
      <section className="card grid gap-3" aria-labelledby="strengths">
        <h2 id="strengths">{t('strengths')}</h2>
        {strengths.statements.length === 0 && <p className="text-ink-soft">{t('noStrengths')}</p>}
        <ul>
          {strengths.statements.map((id) => (
            <li key={id} className="border-line py-3.5 not-first:border-t">
              <StatementLine id={id} summary={summary} rating={rating} />
            </li>
          ))}
        </ul>
        {strengths.alsoEqual > 0 && (
          <p className="text-[0.95rem] text-ink-soft">{t('alsoEqual', { count: strengths.alsoEqual })}</p>
        )}
      </section>
    </div>
  )
}

async function StatementLine({ id, summary, rating }: { id: string; summary: RatingSummary; rating: Rating }) {
  const [t, language] = [await getTranslations('result'), await getLocale()]
  const mean = summary.statements.find((statement) => statement.id === id)?.mean ?? 0
  const level = rating.text.groups[groupOf(id, rating)?.id ?? '']?.name ?? ''
  return (
    <p>
      {rating.text.statements[id]}
      <br />
      <span className="text-[0.95rem] text-ink-soft">
        {t('levelAndScore', { level, score: formatFigure(mean, language) })}
      </span>
    </p>
  )
}

function toolsOf(statement: string, rating: Rating): string[] {
  return groupOf(statement, rating)?.statements.find(({ id }) => id === statement)?.tools ?? []
}
