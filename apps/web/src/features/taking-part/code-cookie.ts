import { Receipt } from '@trivselsrum/contracts/receipt'
import { cookies } from 'next/headers'
import { isSecure } from '@/env'

/** How long a device knows its codes after the last use, in seconds: as long as the receipt of a sheet. */
const SECONDS = 60 * 60

/** The most consultations a device knows its code of. */
const MOST = 8

/** A code, the consultation that it was made for, and what was sent with it last from this device. */
export interface KeptCode {
  consultation: string
  receipt: string
  /** Here and in no address: of a phone that is shared, that would tell the next person which one it was. */
  sent?: string | undefined
}

const nameOf = () => (isSecure() ? '__Host-contributions' : 'contributions')

/** The codes this device knows, the one used last first. No script can read them, and none is taken for that of a sheet. */
async function keptCodes(): Promise<KeptCode[]> {
  const value = (await cookies()).get(nameOf())?.value ?? ''
  return value.split('_').flatMap((entry) => {
    const [consultation, code, sent] = entry.split('.')
    const { data: receipt } = Receipt.safeParse(code)
    return consultation && receipt ? [{ consultation, receipt, sent }] : []
  })
}

/** The code of a consultation; the one used last where none is named. */
export async function keptCode(consultation?: string): Promise<KeptCode | undefined> {
  return (await keptCodes()).find((code) => !consultation || code.consultation === consultation)
}

export async function keepCode(code: KeptCode) {
  const others = (await keptCodes()).filter(({ consultation }) => consultation !== code.consultation)
  await write([code, ...others].slice(0, MOST))
}

export async function forgetCode(consultation: string) {
  await write((await keptCodes()).filter((code) => code.consultation !== consultation))
}

async function write(codes: readonly KeptCode[]) {
  const parts = codes.map(({ consultation, receipt, sent }) => [consultation, receipt, ...(sent ? [sent] : [])])
  const value = parts.map((own) => own.join('.')).join('_')
  const maxAge = codes.length ? SECONDS : 0
  const options = { path: '/', maxAge, sameSite: 'lax', httpOnly: true, secure: isSecure() } as const
  ;(await cookies()).set(nameOf(), value, options)
}
