import { Slug } from '@trivselsrum/contracts/values'
import { redirect } from 'next/navigation'
import { HandedIn } from '@/features/guests/handed-in'
import { keptReceipt } from '@/features/guests/receipt-cookie'
import { paths } from '@/lib/paths'

export default async function HandedInPage({
  searchParams,
}: {
  searchParams: Promise<{ company?: string | string[] }>
}) {
  const receipt = await keptReceipt()
  if (!receipt) redirect(paths.receipt())
  return <HandedIn receipt={receipt} company={Slug.safeParse((await searchParams).company).data} />
}
