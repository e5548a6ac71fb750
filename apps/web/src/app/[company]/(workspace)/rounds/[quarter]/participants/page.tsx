import { listParticipants } from '@trivselsrum/contracts/participants'
import { readRound } from '@trivselsrum/contracts/rounds'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PAGE } from '@/features/rounds/list-pager'
import { Participants } from '@/features/rounds/participants'
import { read } from '@/lib/api-server'
import { formatQuarter } from '@/lib/format'
import { pageParam, searchParam } from '@/lib/page-param'
import { paths } from '@/lib/paths'
import { quarterParam } from '@/lib/quarter-param'

interface Props {
  params: Promise<{ company: string; quarter: string }>
  searchParams: Promise<{ page?: string | string[]; search?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { quarter }] = [await getTranslations('participants'), await params]
  return { title: t('pageTitle', { quarter: formatQuarter(quarterParam(quarter), await getLocale()) }) }
}

/** Who is asked to answer a round, and the way to ask more. */
export default async function ParticipantsPage({ params, searchParams }: Props) {
  const [place, given] = [await params, await searchParams]
  const [page, search] = [pageParam(given.page), searchParam(given.search)]
  const round = await read(readRound, { params: place })
  if (round.mode === 'joint') redirect(paths.round(place.company, place.quarter))
  const query = { limit: PAGE, skip: (page - 1) * PAGE }
  const list = await read(listParticipants, { params: place, query })
  return <Participants company={place.company} round={round} list={list} page={page} {...(search && { search })} />
}
