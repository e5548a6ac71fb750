import { readAnswersToOpenings } from '@trivselsrum/contracts/actions'
import { readCompany } from '@trivselsrum/contracts/companies'
import { readResult, readRound } from '@trivselsrum/contracts/rounds'
import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { BoardPaper } from '@/features/documents/board-paper'
import { ClosedRound } from '@/features/rounds/closed-round'
import { OpenRound } from '@/features/rounds/open-round'
import { readRating } from '@/features/rounds/rating-words'
import { Result } from '@/features/rounds/result/result'
import { read, readIfThere } from '@/lib/api-server'
import { formatQuarter } from '@/lib/format'
import { quarterParam } from '@/lib/quarter-param'

interface Props {
  params: Promise<{ company: string; quarter: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: formatQuarter(quarterParam((await params).quarter), await getLocale()) }
}

/** The round of a quarter: what to do with it while it is open, what it came to when it is closed. */
export default async function RoundPage({ params }: Props) {
  const place = await params
  const round = await read(readRound, { params: place })
  if (round.state === 'open') return <OpenRound company={place.company} round={round} />
  if (!round.can.readResult) return <ClosedRound company={place.company} round={round} />
  const [result, rating, answers, { can }] = await Promise.all([
    read(readResult, { params: place }),
    readRating(round.askedWith),
    readIfThere(readAnswersToOpenings, { params: place }),
    read(readCompany, { params: place }),
  ])
  const papers = can.readResults && <BoardPaper {...place} />
  return <Result company={place.company} result={result} rating={rating} answers={answers} papers={papers} />
}
