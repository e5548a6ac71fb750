import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { readResult } from '@trivselsrum/contracts/rounds'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader } from '@/components/page-header'
import { PrintButton } from '@/components/print-button'
import { SeenBy } from '@/components/seen-by'
import type { Answers } from '@/features/actions/answers-to-opening'
import { formatDate, formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import type { Rating } from '../rating-words'
import { DepartmentChanges } from './department-changes'
import { Departments } from './departments'
import { DifferMost } from './differ-most'
import { Openings, Strengths } from './highlights'
import { IndexCard } from './index-card'
import { Moved } from './moved'
import { Profile } from './profile'
import { StatementTable } from './statement-table'

type RoundResult = Reply<typeof readResult>

interface ResultProps {
  company: string
  result: RoundResult
  rating: Rating
  answers: Answers | undefined
  /** What else is made of it, for those who may read all results. */
  papers: ReactNode
}

/** What a closed round came to: pictures first, then what moved, where most is to gain, and every statement. */
export async function Result({ company, result, rating, answers, papers }: ResultProps) {
  const [t, language] = [await getTranslations('result'), await getLocale()]
  const seen = await getTranslations('resultSeenBy')
  const { quarter, mode, previous, summary, release, departmentNames: names } = result
  return (
    <div className="grid gap-7">
      <PageHeader
        above={
          <>
            <Link href={paths.rounds(company)}>{t('rounds')}</Link> ·{' '}
            {t(`closed.${mode}`, { date: formatDate(result.closedAt, language), sheets: summary.sheets })}
          </>
        }
        title={formatQuarter(quarter, language)}
        action={<PrintButton>{t('print')}</PrintButton>}
      />
      <Profile summary={summary} rating={rating} seenBy={<SeenBy>{seen(mode)}</SeenBy>} />
      {/* Columns balance by themselves: what has moved is long in one round and a sentence in another. */}
      <div className="gap-6 *:not-first:mt-6 lg:columns-2 lg:*:break-inside-avoid print:columns-2 print:*:not-first:mt-4">
        <Openings company={company} quarter={quarter} answers={answers} summary={summary} rating={rating} />
        <Strengths summary={summary} rating={rating} />
        <IndexCard summary={summary} />
        <Moved company={company} quarter={quarter} previous={previous} summary={summary} rating={rating} />
      </div>
      {release && (
        <>
          <Departments release={release} names={names} rating={rating} />
          <DepartmentChanges release={release} names={names} rating={rating} previous={previous} />
          <DifferMost release={release} rating={rating} />
        </>
      )}
      {result.canReadSheets && (
        <p className="print:hidden">
          <Link href={paths.sheets(company, quarter)}>{t('sheets')}</Link>
        </p>
      )}
      <StatementTable result={result} rating={rating} />
      {papers}
    </div>
  )
}
