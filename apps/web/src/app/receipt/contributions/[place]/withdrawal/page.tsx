import { Slug } from '@trivselsrum/contracts/values'
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
  const { consultation, ...chosen } = chosenOf(await searchParams, ['consultation', 'company'])
  const company = Slug.safeParse(chosen.company).data
  const own = await findOwnContributions(consultation)
  const contribution = own?.contributions[Number(place) - 1]
  if (!own || !contribution || contribution.isWithdrawn) redirect(paths.ownContributions(consultation, { company }))
  return <WithdrawContribution own={own} company={company} contribution={contribution} />
}
