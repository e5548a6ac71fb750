import { listSheets } from '@trivselsrum/contracts/sheets'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PAGE } from '@/features/rounds/list-pager'
import { readRating } from '@/features/rounds/rating-words'
import { Sheets } from '@/features/rounds/result/sheets'
import { read } from '@/lib/api-server'
import { formatQuarter } from '@/lib/format'
import { pageParam } from '@/lib/page-param'
import { quarterParam } from '@/lib/quarter-param'

interface Props {
  params: Promise<{ company: string; quarter: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { quarter }] = [await getTranslations('sheets'), await params]
  return { title: t('pageTitle', { quarter: formatQuarter(quarterParam(quarter), await getLocale()) }) }
}

/** Who answered what in a closed round by name. */
export default async function SheetsPage({ params, searchParams }: Props) {
  const [place, page] = [await params, pageParam((await searchParams).page)]
  const list = await read(listSheets, { params: place, query: { limit: PAGE, skip: (page - 1) * PAGE } })
  const rating = await readRating(list.askedWith)
  return <Sheets company={place.company} quarter={place.quarter} list={list} page={page} rating={rating} />
}
