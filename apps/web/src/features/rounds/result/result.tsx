import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { readResult } from '@trivselsrum/contracts/rounds'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { PrintButton } from '@/components/print-button'
import { SeenBy } from '@/components/seen-by'
import { formatDate, formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import type { Rating } from '../rating-words'
import { Openings, Strengths } from './highlights'
import { IndexCard } from './index-card'
import { Moved } from './moved'
import { Profile } from './profile'
import { StatementTable } from './statement-table'

type RoundResult = Reply<typeof readResult>

/** What a closed round came to: pictures first, then what moved, where most is to gain, and every statement. */
export async function Result({ company, result, rating }: { company: string; result: RoundResult; rating: Rating }) {
  const [t, language] = [await getTranslations('result'), await getLocale()]
  const promise = await getTranslations('promise')
  const { quarter, previous, summary } = result
  return (
    <div className="grid gap-7">
      <PageHeader
        above={
          <>
            <Link href={paths.rounds(company)}>{t('rounds')}</Link> ·{' '}
            {t(`closed.${result.mode}`, { date: formatDate(result.closedAt, language), sheets: summary.sheets })}
          </>
        }
        title={formatQuarter(quarter, language)}
        action={<PrintButton>{t('print')}</PrintButton>}
      />
      <Profile summary={summary} rating={rating} seenBy={<SeenBy>{promise(result.mode)}</SeenBy>} />
      {/* Columns balance by themselves: what has moved is long in one round and a sentence in another. */}
      <div className="gap-6 *:not-first:mt-6 lg:columns-2 lg:*:break-inside-avoid print:columns-2 print:*:not-first:mt-4">
        <Openings summary={summary} rating={rating} />
        <Strengths summary={summary} rating={rating} />
        <IndexCard summary={summary} />
        <Moved company={company} quarter={quarter} previous={previous} summary={summary} rating={rating} />
      </div>
      <StatementTable result={result} rating={rating} />
    </div>
  )
}
