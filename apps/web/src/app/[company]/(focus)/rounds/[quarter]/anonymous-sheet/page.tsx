import { readAnonymousForm } from '@trivselsrum/contracts/anonymous-sheets'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AnonymousSheet } from '@/features/guests/anonymous-sheet'
import { handInAnonymousAction } from '@/features/guests/guest.actions'
import { readOrRefusal } from '@/lib/api-server'
import { formatQuarter } from '@/lib/format'
import { isAnswerToForm } from '@/lib/is-answer-to-form'
import { paths } from '@/lib/paths'
import { quarterParam } from '@/lib/quarter-param'

interface Props {
  params: Promise<{ company: string; quarter: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { quarter }] = [await getTranslations('sheet'), await params]
  return { title: t('title', { quarter: formatQuarter(quarterParam(quarter), await getLocale()) }) }
}

export default async function AnonymousSheetPage({ params }: Props) {
  const place = await params
  const reading = await readOrRefusal(readAnonymousForm, { params: place })
  if (reading.problem && !(await isAnswerToForm())) {
    if (reading.problem.status === 401) redirect(paths.signIn(paths.anonymousSheet(place.company, place.quarter)))
    if (['not-found', 'invalid-request'].includes(reading.problem.code)) notFound()
  }
  return (
    <main className="mx-auto grid max-w-xl gap-6 px-5 pt-5 pb-10">
      <AnonymousSheet reading={reading} action={handInAnonymousAction.bind(null, place)} />
    </main>
  )
}
