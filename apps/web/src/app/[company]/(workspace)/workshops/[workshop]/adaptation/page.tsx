import { readWorkshop } from '@trivselsrum/contracts/workshops'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { WorkshopAdaptation } from '@/features/adaptation/workshop-adaptation'
import { read } from '@/lib/api-server'
import { isAnswerToForm } from '@/lib/is-answer-to-form'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('adaptation'))('workshopTitle') }
}

export default async function WorkshopAdaptationPage({
  params,
}: {
  params: Promise<{ company: string; workshop: string }>
}) {
  const place = await params
  const workshop = await read(readWorkshop, { params: place })
  if (!workshop.can.hold) notFound()
  // Whoever has just sent the form is told there that it is over, beside what they typed.
  if (workshop.state === 'finished' && !(await isAnswerToForm())) redirect(paths.workshop(place.company, workshop.id))
  return <WorkshopAdaptation company={place.company} workshop={workshop} />
}
