import { readTalk } from '@trivselsrum/contracts/talks'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TalkPage } from '@/features/talks/talk-page'
import { UnreadableTalk } from '@/features/talks/unreadable-talk'
import { leadOn, readOrRefusal } from '@/lib/api-server'
import { chosenOf } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  // With whom it was stands in no title: those lie in the browser's history.
  return { title: (await getTranslations('talk'))('title') }
}

interface Props {
  params: Promise<{ company: string; talk: string }>
  searchParams: Promise<Record<string, unknown>>
}

export default async function OwnTalkPage({ params, searchParams }: Props) {
  const [place, { saved }] = [await params, chosenOf(await searchParams, ['saved'])]
  const { reply: talk, problem } = await readOrRefusal(readTalk, { params: place })
  if (talk) return <TalkPage company={place.company} talk={talk} isSaved={saved !== undefined} />
  return problem.code === 'talk-unreadable' ? (
    <UnreadableTalk company={place.company} talk={place.talk} problem={problem} />
  ) : (
    leadOn(problem)
  )
}
