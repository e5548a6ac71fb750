import { readCompany } from '@trivselsrum/contracts/companies'
import { readCompanyTool } from '@trivselsrum/contracts/toolbox'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OwnPage } from '@/features/own-tools/own-page'
import { read } from '@/lib/api-server'

interface Props {
  params: Promise<{ company: string; tool: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { tool }] = [await getTranslations('ownTool'), await read(readCompanyTool, { params: await params })]
  return { title: t('title', { tool: tool.name }) }
}

/** What is for oneself alone: it runs in the browser and sends nothing. */
export default async function OwnToolPage({ params }: Props) {
  const { company, tool } = await params
  const [home, view] = await Promise.all([
    read(readCompany, { params: { company } }),
    read(readCompanyTool, { params: { company, tool } }),
  ])
  return <OwnPage company={home} view={view} />
}
