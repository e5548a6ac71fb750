import { listTools } from '@trivselsrum/contracts/tools'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { type Answers, AnswersToOpening } from '@/features/actions/answers-to-opening'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'
import { groupOf, type Rating } from '../rating-words'
import { formatsFor } from '../scores'

interface HighlightsProps {
  summary: RatingSummary
  rating: Rating
}

interface OpeningsProps extends HighlightsProps {
  company: string
  quarter: Quarter
  /** What is being done about the statements, where it can be read. */
  answers: Answers | undefined
}

/** Where most is to gain, each with which way it should move, the tools that work on it, and what is done about it. */
export async function Openings({ company, quarter, answers, summary, rating }: OpeningsProps) {
  const t = await getTranslations('result')
  const tools = new Map((await read(listTools, {})).map((tool) => [tool.key, tool.name]))
  const { statements, alsoEqual } = summary.openings
  return (
    <section className="card grid gap-3" aria-labelledby="openings">
      <h2 id="openings">{t('openings')}</h2>
      {statements.length === 0 && <p className="text-ink-soft">{t('noOpenings')}</p>}
      <ul>
        {statements.map((id) => {
          const level = groupOf(id, rating)
          const keys = level?.statements.find((statement) => statement.id === id)?.tools ?? []
          return (
            <li key={id} className="grid gap-1 border-line py-3.5 not-first:border-t">
              <StatementLine
                id={id}
                summary={summary}
                rating={rating}
                verdict={(level?.weight ?? 0) > 0 ? t('fitsTooLittle') : t('fitsTooMuch')}
              />
              <p className="text-[0.95rem]">
                <span className="text-ink-soft">{t('tools')}</span>{' '}
                {keys.map((key, place) => (
                  <Fragment key={key}>
                    {place > 0 && ' · '}
                    <Link href={paths.tool(company, key)} prefetch={false}>
                      {tools.get(key) ?? key}
                    </Link>
                  </Fragment>
                ))}
              </p>
              {answers && <AnswersToOpening company={company} quarter={quarter} statement={id} answers={answers} />}
            </li>
          )
        })}
      </ul>
      {alsoEqual > 0 && <p className="text-[0.95rem] text-ink-soft">{t('alsoEqual', { count: alsoEqual })}</p>}
    </section>
  )
}

/** What carries already. */
export async function Strengths({ summary, rating }: HighlightsProps) {
  const t = await getTranslations('result')
  const { statements, alsoEqual } = summary.strengths
  return (
    <section className="card grid break-inside-avoid gap-3" aria-labelledby="strengths">
      <h2 id="strengths">{t('strengths')}</h2>
      {statements.length === 0 && <p className="text-ink-soft">{t('noStrengths')}</p>}
      <ul>
        {statements.map((id) => (
          <li key={id} className="border-line py-3.5 not-first:border-t">
            <StatementLine id={id} summary={summary} rating={rating} />
          </li>
        ))}
      </ul>
      {alsoEqual > 0 && <p className="text-[0.95rem] text-ink-soft">{t('alsoEqual', { count: alsoEqual })}</p>}
    </section>
  )
}

async function StatementLine({ id, summary, rating, verdict }: HighlightsProps & { id: string; verdict?: string }) {
  const [t, language] = [await getTranslations('result'), await getLocale()]
  const means = new Map(summary.statements.map((statement) => [statement.id, statement.mean]))
  const level = rating.text.groups[groupOf(id, rating)?.id ?? '']?.name ?? ''
  const score = formatsFor([...means.values()], language).score(means.get(id) ?? 0)
  return (
    <p>
      {rating.text.statements[id]}
      <br />
      <span className="text-[0.95rem] text-ink-soft">
        {verdict && <b className="font-semibold text-ink">{verdict} · </b>}
        {t('levelAndScore', { level, score })}
      </span>
    </p>
  )
}
