import { readCompanyTool } from '@trivselsrum/contracts/toolbox'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ToolAdaptation } from '@/features/adaptation/tool-adaptation'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('adaptation'))('toolTitle') }
}

export default async function ToolAdaptationPage({ params }: { params: Promise<{ company: string; tool: string }> }) {
  const place = await params
  const view = await read(readCompanyTool, { params: place })
  if (!view.can.adapt) notFound()
  return <ToolAdaptation company={place.company} view={view} />
}
