import { listToolbox, readCompanyTool } from '@trivselsrum/contracts/toolbox'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ChooseTool } from '@/features/workshops/plan/choose-tool'
import { NewWorkshop } from '@/features/workshops/plan/new-workshop'
import { read } from '@/lib/api-server'
import { chosenOf } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newWorkshop'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Planning a workshop: first the tool, then the rest. */
export default async function NewWorkshopPage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, await searchParams]
  const { tool } = chosenOf(search, ['tool'])
  if (!tool) {
    const { tools, can } = await read(listToolbox, { params: { company } })
    return can.plan ? <ChooseTool company={company} tools={tools} /> : notFound()
  }
  const found = await read(readCompanyTool, { params: { company, tool }, query: {} })
  return found.can.plan ? <NewWorkshop company={company} found={found} /> : notFound()
}
