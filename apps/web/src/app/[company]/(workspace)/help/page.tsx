import { readHelp } from '@trivselsrum/contracts/help'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HelpPage } from '@/features/help/help-page'
import { read } from '@/lib/api-server'
import { chosenOf } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('help'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<Record<string, unknown>>
}

export default async function CompanyHelpPage({ params, searchParams }: Props) {
  const [{ company }, { saved }] = [await params, chosenOf(await searchParams, ['saved'])]
  return (
    <HelpPage company={company} help={await read(readHelp, { params: { company } })} isSaved={saved !== undefined} />
  )
}
