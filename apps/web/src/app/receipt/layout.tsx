import type { ReactNode } from 'react'
import { GuestFrame } from '@/features/guests/guest-frame'
import { guestMetadata } from '@/features/guests/guest-metadata'

export const generateMetadata = guestMetadata

export default function ReceiptLayout({ children }: { children: ReactNode }) {
  return <GuestFrame>{children}</GuestFrame>
}
