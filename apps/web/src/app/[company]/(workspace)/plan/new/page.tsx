import { listActions } from '@trivselsrum/contracts/plan'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NewAction } from '@/features/actions/new-action'
import { originParam } from '@/features/actions/origin'
import { read } from '@/lib/api-server'
import { chosenOf } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newAction'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<
    Partial<
      Record<
        'quarter' | 'statement' | 'discussion' | 'policy' | 'section' | 'workshop' | 'note' | 'title' | 'level',
        string
      >
    >
  >
}

export default async function NewActionPage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, await searchParams]
  const { can } = await read(listActions, { params: { company } })
  if (!can.create) notFound()
  return <NewAction company={company} origin={originParam(search)} begunWith={chosenOf(search, ['title', 'level'])} />
}
