import type { readAnswersToOpenings } from '@trivselsrum/contracts/actions'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'

export type Answers = Reply<typeof readAnswersToOpenings>

interface AnswersToOpeningProps {
  company: string
  quarter: Quarter
  statement: string
  answers: Answers
}

/** What is being done about an opening, and where something is begun. */
export async function AnswersToOpening({ company, quarter, statement, answers }: AnswersToOpeningProps) {
  const [t, plan] = [await getTranslations('answersToOpening'), await getTranslations('plan')]
  const { actions = [], total = 0 } = answers.statements.find((answer) => answer.statement === statement) ?? {}
  return (
    <div className="grid text-[0.95rem]">
      {actions.length > 0 ? (
        <>
          <p className="text-ink-soft">{t('title')}</p>
          <ul>
            {actions.map((action) => (
              <li key={action.id}>
                <Link
                  prefetch={false}
                  href={paths.action(company, action.id)}
                  className="inline-flex min-h-8 items-center text-brand underline underline-offset-3"
                >
                  <bdi>{action.title}</bdi>
                </Link>{' '}
                <span className="text-ink-soft">· {plan(`status.${action.status}`)}</span>
              </li>
            ))}
            {total > actions.length && (
              <li className="text-ink-soft">{t('more', { count: total - actions.length })}</li>
            )}
          </ul>
        </>
      ) : (
        <p className="text-ink-soft">{t('nothing')}</p>
      )}
      {answers.can.create && (
        <Link
          prefetch={false}
          href={paths.newAction(company, { quarter, statement })}
          className="inline-flex min-h-11 w-fit items-center font-semibold text-brand underline underline-offset-3 print:hidden"
        >
          {t('make')}
        </Link>
      )}
    </div>
  )
}
