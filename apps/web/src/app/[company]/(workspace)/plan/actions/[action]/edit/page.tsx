import { readAction } from '@trivselsrum/contracts/actions'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ChangeAction } from '@/features/actions/change-action'
import { read, readOrRefusal } from '@/lib/api-server'
import { isAnswerToForm } from '@/lib/is-answer-to-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('changeAction'))('title') }
}

interface Props {
  params: Promise<{ company: string; action: string }>
}

export default async function ChangeActionPage({ params }: Props) {
  const place = await params
  // Somebody may have deleted it while it was being changed: what was typed then stands on this page, and nowhere else.
  const isTyped = await isAnswerToForm()
  const action = isTyped
    ? (await readOrRefusal(readAction, { params: place })).reply
    : await read(readAction, { params: place })
  if (!isTyped && !action?.can.change) notFound()
  return <ChangeAction company={place.company} id={place.action} action={action} />
}
