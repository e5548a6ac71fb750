import { type ProblemCode, problems } from '@trivselsrum/contracts/problems'
import { getLocale } from 'next-intl/server'
import { Explained } from '@/features/guests/explained'

/** Why a link did not open; its token is gone from the address by now. */
export default async function RefusedPage({ searchParams }: { searchParams: Promise<{ why?: string | string[] }> }) {
  const { why } = await searchParams
  const codes = ['too-many-attempts', 'too-many-requests', 'unavailable', 'unreachable'] as const
  const code = codes.find((known) => known === why) ?? 'share-ended'
  const words = problems[code === 'unreachable' ? 'unavailable' : (code satisfies ProblemCode)]
  return <Explained problem={{ type: '', status: words.status, code, ...words[await getLocale()] }} />
}
