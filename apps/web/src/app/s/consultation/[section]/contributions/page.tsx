import { SHOWN_AT_FIRST } from '@trivselsrum/contracts/taking-part'
import { redirect } from 'next/navigation'
import { GuestFoot } from '@/features/guests/guest-foot'
import { RefusedShare } from '@/features/guests/refused-share'
import { ContributionsPage } from '@/features/taking-part/contributions-page'
import { readTakingPart } from '@/features/taking-part/read-taking-part'
import { pageParam } from '@/lib/page-param'
import { paths } from '@/lib/paths'

interface Props {
  params: Promise<{ section: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

export default async function SharedContributionsPage({ params, searchParams }: Props) {
  const [{ section: id }, page] = [await params, pageParam((await searchParams).page)]
  const { reply: part, problem } = await readTakingPart(undefined, { section: id, skip: (page - 1) * SHOWN_AT_FIRST })
  if (problem) return <RefusedShare problem={problem} opens="consultation" />
  const section = part.open.sections.find((one) => one.id === id)
  if (!section) redirect(paths.sharedConsultation())
  return (
    <>
      <ContributionsPage part={part} section={section} page={page} />
      <GuestFoot />
    </>
  )
}
