import { readWorkshop } from '@trivselsrum/contracts/workshops'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ChangeWorkshop } from '@/features/workshops/plan/change-workshop'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('changeWorkshop'))('title') }
}

export default async function ChangeWorkshopPage({
  params,
}: {
  params: Promise<{ company: string; workshop: string }>
}) {
  const place = await params
  const workshop = await read(readWorkshop, { params: place })
  if (!workshop.can.plan || workshop.state === 'finished') notFound()
  return <ChangeWorkshop company={place.company} workshop={workshop} />
}
