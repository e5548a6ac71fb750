import { Slug } from '@trivselsrum/contracts/values'
import { redirect } from 'next/navigation'
import { GuestFoot } from '@/features/guests/guest-foot'
import { findOwnContributions } from '@/features/taking-part/own-contributions'
import { OwnContributionsPage } from '@/features/taking-part/own-contributions-page'
import { chosenOf, paths } from '@/lib/paths'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ContributionsReceiptPage({ searchParams }: Props) {
  const { consultation, company, done } = chosenOf(await searchParams, ['consultation', 'company', 'done'])
  const own = await findOwnContributions(consultation)
  if (!own) redirect(paths.receipt())
  return (
    <>
      <OwnContributionsPage own={own} company={Slug.safeParse(company).data} isWithdrawn={done === 'withdrawn'} />
      <GuestFoot />
    </>
  )
}
