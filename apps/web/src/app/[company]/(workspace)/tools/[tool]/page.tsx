import { readCompanyTool } from '@trivselsrum/contracts/toolbox'
import type { Metadata } from 'next'
import { toolNewsParam } from '@/features/toolbox/tool-news'
import { ToolPage } from '@/features/toolbox/tool-page'
import { read } from '@/lib/api-server'

interface Props {
  params: Promise<{ company: string; tool: string }>
  searchParams: Promise<{ saved?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(readCompanyTool, { params: await params })).tool.name }
}

/** One tool: what it is for, how it is held, and what can be printed. */
export default async function CompanyToolPage({ params, searchParams }: Props) {
  const [place, { saved }] = [await params, await searchParams]
  const view = await read(readCompanyTool, { params: place })
  return <ToolPage company={place.company} view={view} news={toolNewsParam(saved)} />
}
