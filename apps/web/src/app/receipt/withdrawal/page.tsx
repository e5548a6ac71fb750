import { redirect } from 'next/navigation'
import { findOwnSheet } from '@/features/guests/own-sheet'
import { Withdrawal } from '@/features/guests/withdrawal'
import { paths } from '@/lib/paths'

export default async function WithdrawalPage() {
  const own = await findOwnSheet()
  if (!own?.isOpen || own.state === 'withdrawn') redirect(paths.receipt())
  return <Withdrawal receipt={own.receipt} />
}
