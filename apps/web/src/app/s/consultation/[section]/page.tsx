import { redirect } from 'next/navigation'
import { RefusedShare } from '@/features/guests/refused-share'
import { readTakingPart } from '@/features/taking-part/read-taking-part'
import { WriteContribution } from '@/features/taking-part/write-contribution'
import { isAnswerToForm } from '@/lib/is-answer-to-form'
import { paths } from '@/lib/paths'

interface Props {
  params: Promise<{ section: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function WriteToSharedConsultationPage({ params, searchParams }: Props) {
  const { section } = await params
  const { reply: part, problem } = await readTakingPart(undefined)
  // Nobody is led away from what they have typed.
  const isAnswer = await isAnswerToForm()
  const isOut = part?.open.isOpen && part.open.sections.some(({ id }) => id === section)
  if (part && !isOut && !isAnswer) redirect(paths.sharedConsultation())
  return (
    <WriteContribution
      place={undefined}
      part={part}
      section={section}
      asked={await searchParams}
      refusal={problem && !isAnswer && <RefusedShare problem={problem} opens="consultation" />}
    />
  )
}
