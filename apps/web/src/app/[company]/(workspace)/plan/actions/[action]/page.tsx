import { listActionEvents, readAction } from '@trivselsrum/contracts/actions'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActionPage } from '@/features/actions/action-page'
import { read } from '@/lib/api-server'
import { pageParam } from '@/lib/page-param'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('action'))('title') }
}

interface Props {
  params: Promise<{ company: string; action: string }>
  searchParams: Promise<{ page?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const [place, search] = [await params, await searchParams]
  const page = pageParam(search.page)
  const [action, events] = await Promise.all([
    read(readAction, { params: place }),
    read(listActionEvents, { params: place, query: { page } }),
  ])
  return <ActionPage company={place.company} action={action} events={events} page={page} />
}
