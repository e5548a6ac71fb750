import { redirect } from 'next/navigation'
import { findOwnSheet } from '@/features/guests/own-sheet'
import { ReceiptState } from '@/features/guests/receipt-state'
import { TypeReceipt } from '@/features/guests/type-receipt'
import { findOwnContributions } from '@/features/taking-part/own-contributions'
import { paths } from '@/lib/paths'

export default async function ReceiptPage({ searchParams }: { searchParams: Promise<{ done?: string | string[] }> }) {
  const own = await findOwnSheet()
  if (!own) {
    if (await findOwnContributions(undefined)) redirect(paths.ownContributions())
    return <TypeReceipt />
  }
  const { done } = await searchParams
  return <ReceiptState own={own} hasReplaced={done === 'replaced'} />
}
