import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readTakingPart } from '@/features/taking-part/read-taking-part'
import type { MemberPlace } from '@/features/taking-part/way'
import { WriteContribution } from '@/features/taking-part/write-contribution'
import { leadOn } from '@/lib/api-server'
import { isAnswerToForm } from '@/lib/is-answer-to-form'
import { paths } from '@/lib/paths'

interface Props {
  params: Promise<MemberPlace & { section: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contributionForm'))('plainTitle') }
}

export default async function WriteContributionPage({ params, searchParams }: Props) {
  const { section, ...place } = await params
  const { reply: part, problem } = await readTakingPart(place)
  // Nobody is led away from what they have typed.
  const isAnswer = await isAnswerToForm()
  if (problem && !isAnswer) return leadOn(problem)
  const isOut = part?.open.isOpen && part.open.sections.some(({ id }) => id === section)
  if (part && !isOut && !isAnswer) redirect(paths.takePart(place.company, place.consultation))
  return (
    <div className="mx-auto grid max-w-xl gap-7">
      <WriteContribution place={place} part={part} section={section} asked={await searchParams} />
    </div>
  )
}
