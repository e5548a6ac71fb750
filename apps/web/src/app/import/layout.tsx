import { readMe } from '@trivselsrum/contracts/identity'
import type { ReactNode } from 'react'
import { AccountFrame } from '@/features/account/account-frame'
import { read } from '@/lib/api-server'

export default async function ImportLayout({ children }: { children: ReactNode }) {
  return <AccountFrame me={await read(readMe, {})}>{children}</AccountFrame>
}
