import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ConsultationText } from '@/features/taking-part/consultation-text'
import { readAsMember } from '@/features/taking-part/read-as-member'
import type { MemberPlace } from '@/features/taking-part/way'
import { chosenOf } from '@/lib/paths'

interface Props {
  params: Promise<MemberPlace>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('takingPart'))('kind') }
}

export default async function TakePartPage({ params, searchParams }: Props) {
  const part = await readAsMember(await params)
  return (
    <div className="mx-auto grid max-w-xl gap-7">
      <ConsultationText part={part} sent={chosenOf(await searchParams, ['sent']).sent} />
    </div>
  )
}
