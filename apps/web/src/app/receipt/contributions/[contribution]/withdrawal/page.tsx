import { redirect } from 'next/navigation'
import { findOwnContributions } from '@/features/taking-part/own-contributions'
import { WithdrawContribution } from '@/features/taking-part/withdraw-contribution'
import { chosenOf, paths } from '@/lib/paths'

interface Props {
  params: Promise<{ contribution: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function WithdrawContributionPage({ params, searchParams }: Props) {
  const { contribution: id } = await params
  const { consultation } = chosenOf(await searchParams, ['consultation'])
  const own = await findOwnContributions(consultation)
  const contribution = own?.contributions.find((one) => one.id === id && !one.isWithdrawn)
  if (!own || !contribution) redirect(paths.ownContributions(consultation))
  return <WithdrawContribution own={own} contribution={contribution} />
}
