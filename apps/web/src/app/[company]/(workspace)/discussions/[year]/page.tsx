import { readDiscussion } from '@trivselsrum/contracts/discussions'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ConcludedDiscussion } from '@/features/discussions/concluded-discussion'
import { DraftDiscussion } from '@/features/discussions/draft-discussion'
import { read } from '@/lib/api-server'
import { yearParam } from '@/lib/year-param'

interface Props {
  params: Promise<{ company: string; year: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params
  return { title: (await getTranslations('discussion'))('title', { year: String(yearParam(year)) }) }
}

/** The discussion of a year: what to go on with while it is a draft, what was said once it is concluded. */
export default async function DiscussionPage({ params }: Props) {
  const { company, year } = await params
  const discussion = await read(readDiscussion, { params: { company, year: yearParam(year) } })
  if (discussion.state === 'draft') return <DraftDiscussion company={company} discussion={discussion} />
  return <ConcludedDiscussion company={company} discussion={discussion} />
}
