import { readTalk } from '@trivselsrum/contracts/talks'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TalkCopy } from '@/features/talks/talk-copy'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('talkCopy'))('title') }
}

interface Props {
  params: Promise<{ company: string; talk: string }>
}

export default async function TalkCopyPage({ params }: Props) {
  const place = await params
  return <TalkCopy company={place.company} talk={await read(readTalk, { params: place })} />
}
