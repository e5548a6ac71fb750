import { SHOWN_AT_FIRST } from '@trivselsrum/contracts/taking-part'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ContributionsPage } from '@/features/taking-part/contributions-page'
import { readAsMember } from '@/features/taking-part/read-as-member'
import type { MemberPlace } from '@/features/taking-part/way'
import { pageParam } from '@/lib/page-param'

interface Props {
  params: Promise<MemberPlace & { section: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('takingPart'))('kind') }
}

export default async function SectionContributionsPage({ params, searchParams }: Props) {
  const { section: id, ...place } = await params
  const page = pageParam((await searchParams).page)
  const part = await readAsMember(place, { section: id, skip: (page - 1) * SHOWN_AT_FIRST })
  const section = part.open.sections.find((one) => one.id === id)
  if (!section) notFound()
  return (
    <div className="mx-auto grid max-w-xl gap-7">
      <ContributionsPage part={part} section={section} page={page} />
    </div>
  )
}
