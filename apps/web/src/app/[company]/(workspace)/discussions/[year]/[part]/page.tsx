import { DiscussionPart as Part, readDiscussion } from '@trivselsrum/contracts/discussions'
import { listMembers } from '@trivselsrum/contracts/members'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DiscussionPart } from '@/features/discussions/discussion-part'
import { partsOf } from '@/features/discussions/discussion-parts'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'
import { yearParam } from '@/lib/year-param'

interface Props {
  params: Promise<{ company: string; year: string; part: string }>
}

async function readPart({ company, year, part }: Awaited<Props['params']>) {
  const { data } = Part.safeParse(part)
  return {
    part: data ?? notFound(),
    discussion: await read(readDiscussion, { params: { company, year: yearParam(year) } }),
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { part, discussion } = await readPart(await params)
  const t = await getTranslations('discussion')
  const title = (await partsOf(discussion)).find(({ id }) => id === part)?.title
  return { title: title ?? t('all') }
}

/** One point of a draft; a concluded discussion is read as a whole. */
export default async function DiscussionPartPage({ params }: Props) {
  const { company } = await params
  const { part, discussion } = await readPart(await params)
  if (discussion.state === 'concluded') redirect(paths.discussion(company, discussion.year))
  const { members, total } =
    part === 'meeting' ? await read(listMembers, { params: { company }, query: {} }) : { members: [], total: 0 }
  const people = { members, more: total - members.length }
  return <DiscussionPart company={company} discussion={discussion} part={part} people={people} />
}
