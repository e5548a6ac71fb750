import { listToolbox } from '@trivselsrum/contracts/toolbox'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Toolbox } from '@/features/toolbox/toolbox'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('toolbox'))('title') }
}

/** The eleven tools as the company has them. */
export default async function ToolboxPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params
  return <Toolbox company={company} toolbox={await read(listToolbox, { params: { company } })} />
}
