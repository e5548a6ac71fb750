import type { Round } from '@trivselsrum/contracts/rounds'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { formatDate, formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { RoundPromise } from './round-promise'

/** A closed round for somebody who does not read its result: that it is closed, and who does. */
export async function ClosedRound({ company, round }: { company: string; round: Round }) {
  const [t, language] = [await getTranslations('closedRound'), await getLocale()]
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader
        above={<Link href={paths.rounds(company)}>{t('rounds')}</Link>}
        title={formatQuarter(round.quarter, language)}
      />
      <section className="card grid gap-4" aria-labelledby="closed">
        <h2 id="closed">{t('title', { date: formatDate(round.closedAt ?? round.openedAt, language) })}</h2>
        <p>{t('detail')}</p>
        <RoundPromise {...round} />
      </section>
    </div>
  )
}
