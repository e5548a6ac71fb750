import { redirect } from 'next/navigation'
import { findOwnContributions } from '@/features/taking-part/own-contributions'
import { WithdrawContribution } from '@/features/taking-part/withdraw-contribution'
import { chosenOf, paths } from '@/lib/paths'

interface Props {
  params: Promise<{ place: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function WithdrawContributionPage({ params, searchParams }: Props) {
  const { place } = await params
  const { consultation } = chosenOf(await searchParams, ['consultation'])
  const own = await findOwnContributions(consultation)
  const contribution = own?.contributions[Number(place) - 1]
  if (!own || !contribution || contribution.isWithdrawn) redirect(paths.ownContributions(consultation))
  return <WithdrawContribution own={own} contribution={contribution} />
}
