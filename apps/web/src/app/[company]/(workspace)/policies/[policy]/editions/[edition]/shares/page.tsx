import { listEditionShares, readEdition } from '@trivselsrum/contracts/editions'
import { readPolicy } from '@trivselsrum/contracts/policies'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { editionParam } from '@/features/editions/edition-param'
import { EditionShares } from '@/features/editions/edition-shares'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('edition'))('shares') }
}

interface Props {
  params: Promise<{ company: string; policy: string; edition: string }>
}

/** The links to an adopted edition, for those who run it. */
export default async function EditionSharesPage({ params }: Props) {
  const { edition: number, ...place } = await params
  const there = { params: { ...place, edition: editionParam(number) } }
  const [policy, edition] = await Promise.all([read(readPolicy, { params: place }), read(readEdition, there)])
  const found = await read(listEditionShares, { ...there, query: {} })
  return <EditionShares company={place.company} policy={policy} edition={edition} found={found} />
}
