import { listTalkForms } from '@trivselsrum/contracts/talks'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ChooseForm } from '@/features/talks/choose-form'
import { NewTalk } from '@/features/talks/new-talk'
import { read } from '@/lib/api-server'
import { chosenOf } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newTalk'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<Record<string, unknown>>
}

/** First the form, then the talk in it. */
export default async function NewTalkPage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, chosenOf(await searchParams, ['tool', 'form'])]
  const { forms, can } = await read(listTalkForms, { params: { company } })
  if (!can.begin) notFound()
  const chosen = forms.find(({ tool, form }) => tool.key === search.tool && form === search.form)
  return chosen ? <NewTalk company={company} {...chosen} /> : <ChooseForm company={company} forms={forms} />
}
