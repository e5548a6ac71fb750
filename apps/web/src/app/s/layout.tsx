import type { ReactNode } from 'react'
import { GuestFrame } from '@/features/guests/guest-frame'
import { guestMetadata } from '@/features/guests/guest-metadata'

export const generateMetadata = guestMetadata

export default function ShareLayout({ children }: { children: ReactNode }) {
  return <GuestFrame>{children}</GuestFrame>
}
