import { headers } from 'next/headers'

/** A path of this site as it is passed on to somebody: with the address the reader has reached it at. */
export async function ownAddress(path: string): Promise<string> {
  const incoming = await headers()
  const host = incoming.get('x-forwarded-host') ?? incoming.get('host') ?? ''
  return `${incoming.get('x-forwarded-proto') ?? 'http'}://${host}${path}`
}
