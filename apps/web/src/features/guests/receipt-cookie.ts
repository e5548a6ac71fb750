import { Receipt } from '@trivselsrum/contracts/receipt'
import { cookies } from 'next/headers'
import { isSecure } from '@/env'

/** How long a device knows a receipt, in seconds: long enough to write it down, short enough for a phone that is shared. */
const SECONDS = 60 * 60

const nameOf = () => (isSecure() ? '__Host-receipt' : 'receipt')

/** Lets the next pages know the receipt; it stands in no address and no script can read it. */
export async function keepReceipt(receipt: string) {
  const options = { path: '/', maxAge: SECONDS, sameSite: 'lax', httpOnly: true, secure: isSecure() } as const
  ;(await cookies()).set(nameOf(), receipt, options)
}

/** The receipt this device knows. */
export async function keptReceipt(): Promise<string | undefined> {
  return Receipt.safeParse((await cookies()).get(nameOf())?.value).data
}

export async function forgetReceipt() {
  ;(await cookies()).set(nameOf(), '', { path: '/', maxAge: 0, httpOnly: true, secure: isSecure() })
}
