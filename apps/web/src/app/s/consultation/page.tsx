import { GuestFoot } from '@/features/guests/guest-foot'
import { RefusedShare } from '@/features/guests/refused-share'
import { ConsultationText } from '@/features/taking-part/consultation-text'
import { readTakingPart } from '@/features/taking-part/read-taking-part'
import { chosenOf } from '@/lib/paths'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SharedConsultationPage({ searchParams }: Props) {
  const { reply: part, problem } = await readTakingPart(undefined)
  if (problem) return <RefusedShare problem={problem} opens="consultation" />
  return (
    <>
      <ConsultationText part={part} sent={chosenOf(await searchParams, ['sent']).sent} />
      <GuestFoot />
    </>
  )
}
