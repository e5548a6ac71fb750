import type { Round } from '@trivselsrum/contracts/rounds'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { OnPaper } from '@/features/documents/on-paper'
import { RoundShares } from '@/features/shares/round-shares'
import { formatDate, formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { JointSheet } from './joint-sheet'
import { OwnSheet } from './own-sheet'
import { Turnout } from './turnout'
import { VoidRound } from './void-round'

/** An open round: the reader’s own part in it, and for those who run it how far everybody has come. */
export async function OpenRound({ company, round }: { company: string; round: Round }) {
  const [t, language] = [await getTranslations('openRound'), await getLocale()]
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader
        above={
          <>
            <Link href={paths.rounds(company)}>{t('rounds')}</Link> ·{' '}
            {t('openedBy', { name: round.openedBy, date: formatDate(round.openedAt, language) })}
          </>
        }
        title={formatQuarter(round.quarter, language)}
      />
      {round.mode === 'joint' ? (
        <JointSheet company={company} round={round} />
      ) : (
        <>
          <OwnSheet company={company} round={round} />
          <Turnout company={company} round={round} />
          {round.mode === 'anonymous' && round.can.invite && (
            <RoundShares company={company} quarter={round.quarter} round={round.id} />
          )}
        </>
      )}
      <OnPaper company={company} askedWith={round.askedWith} />
      {round.can.void && <VoidRound shown={{ company, quarter: round.quarter, round: round.id }} />}
    </div>
  )
}
