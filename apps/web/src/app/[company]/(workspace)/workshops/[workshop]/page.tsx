import { listTools } from '@trivselsrum/contracts/tools'
import { readWorkshop } from '@trivselsrum/contracts/workshops'
import type { Metadata } from 'next'
import { WorkshopPage } from '@/features/workshops/overview/workshop-page'
import { workshopNewsParam } from '@/features/workshops/workshop-news'
import { read } from '@/lib/api-server'

interface Props {
  params: Promise<{ company: string; workshop: string }>
  searchParams: Promise<{ saved?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(readWorkshop, { params: await params })).title }
}

export default async function OneWorkshopPage({ params, searchParams }: Props) {
  const [place, { saved }] = [await params, await searchParams]
  const [workshop, tools] = await Promise.all([read(readWorkshop, { params: place }), read(listTools, {})])
  const tool = tools.find(({ key }) => key === workshop.tool)
  return <WorkshopPage company={place.company} workshop={workshop} tool={tool} news={workshopNewsParam(saved)} />
}
