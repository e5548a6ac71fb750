import { findOwnSheet } from '@/features/guests/own-sheet'
import { ReceiptState } from '@/features/guests/receipt-state'
import { TypeReceipt } from '@/features/guests/type-receipt'

export default async function ReceiptPage({ searchParams }: { searchParams: Promise<{ done?: string | string[] }> }) {
  const own = await findOwnSheet()
  if (!own) return <TypeReceipt />
  const { done } = await searchParams
  return <ReceiptState own={own} hasReplaced={done === 'replaced'} />
}
