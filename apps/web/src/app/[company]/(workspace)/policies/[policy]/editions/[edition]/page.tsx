import { readEdition } from '@trivselsrum/contracts/editions'
import { readPolicy } from '@trivselsrum/contracts/policies'
import type { Metadata } from 'next'
import { editionNewsParam } from '@/features/editions/edition-news'
import { EditionPage } from '@/features/editions/edition-page'
import { editionParam } from '@/features/editions/edition-param'
import { read } from '@/lib/api-server'

interface Props {
  params: Promise<{ company: string; policy: string; edition: string }>
  searchParams: Promise<{ saved?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, ...place } = await params
  return { title: (await read(readEdition, { params: { ...place, edition: editionParam(edition) } })).record.title }
}

/** An adopted edition, to be read. */
export default async function EditionsPage({ params, searchParams }: Props) {
  const [{ edition: number, ...place }, { saved }] = [await params, await searchParams]
  const [policy, edition] = await Promise.all([
    read(readPolicy, { params: place }),
    read(readEdition, { params: { ...place, edition: editionParam(number) } }),
  ])
  return <EditionPage company={place.company} policy={policy} edition={edition} news={editionNewsParam(saved)} />
}
